/** The municipalities of the two regions that join their clusters. */
const MUNICIPALITIES = {
  Stockholm:
    'Botkyrka Danderyd Ekerö Haninge Huddinge Järfälla Lidingö Nacka Norrtälje Nykvarn Nynäshamn Salem Sigtuna Sollentuna Solna Stockholm Sundbyberg Södertälje Tyresö Täby Upplands_Väsby Upplands-Bro Vallentuna Vaxholm Värmdö Österåker',
  Uppsala: 'Enköping Heby Håbo Knivsta Tierp Uppsala Älvkarleby Östhammar',
};

const REGION_OF = new Map(Object.entries(MUNICIPALITIES).flatMap(([region, names]) => names.split(' ').map((name) => [name.replace('_', ' ').toLowerCase(), region] as const)));

/** The region a municipality lies in; undefined outside Stockholm and Uppsala. */
export const regionOf = (municipality: string): string | undefined => REGION_OF.get(municipality.trim().toLowerCase());
