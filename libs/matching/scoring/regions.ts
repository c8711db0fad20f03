/** The municipalities of the two regions whose clusters are joined. */
const MUNICIPALITIES = {
  Stockholm:
    'Botkyrka Danderyd Ekerö Haninge Huddinge Järfälla Lidingö Nacka Norrtälje Nykvarn Nynäshamn Salem Sigtuna Sollentuna Solna Stockholm Sundbyberg Södertälje Tyresö Täby Upplands_Väsby Upplands-Bro Vallentuna Vaxholm Värmdö Österåker',
  Uppsala: 'Enköping Heby Håbo Knivsta Tierp Uppsala Älvkarleby Östhammar',
};

const REGION_OF = new Map(
  Object.entries(MUNICIPALITIES).flatMap(([region, names]) =>
    names.split(' ').map((name) => [name.replace('_', ' ').toLowerCase(), region] as const),
  ),
);

export interface Place {
  name: string;
  /** Undefined outside Stockholm and Uppsala. */
  region: string | undefined;
}

/** Cached, because there are few places and they are looked up for every pair. A full cache is cleared. */
const places = new Map<string, Place>();
const MOST_PLACES = 10_000;

/** A municipality or site, in normalised case, with its region if it is a municipality. */
export function placeOf(written: string): Place {
  const known = places.get(written);
  if (known) return known;
  if (places.size >= MOST_PLACES) places.clear();
  const name = written.trim().toLowerCase();
  const place = { name, region: REGION_OF.get(name) };
  places.set(written, place);
  return place;
}
