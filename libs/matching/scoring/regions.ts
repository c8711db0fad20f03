/** The municipalities of the two regions that join their clusters. */
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

/** Places are few and asked about for every pair; forgotten altogether when there are too many. */
const places = new Map<string, Place>();
const MOST_PLACES = 10_000;

/** A municipality or site, whatever its case, with the region it lies in if it is a municipality. */
export function placeOf(written: string): Place {
  const known = places.get(written);
  if (known) return known;
  if (places.size >= MOST_PLACES) places.clear();
  const name = written.trim().toLowerCase();
  const place = { name, region: REGION_OF.get(name) };
  places.set(written, place);
  return place;
}
