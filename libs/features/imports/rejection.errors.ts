import type { Reason, RejectionCode } from './parsed.js';

/** A row that must be rejected; thrown inside the parser of one row and caught by `parseRows` only. */
export class RowRejection extends Error {
  constructor(
    readonly code: RejectionCode,
    readonly field: string,
    readonly reason: Reason,
  ) {
    super(code);
  }
}

const reject = (code: RejectionCode, field: string, sv: string, en: string): RowRejection =>
  new RowRejection(code, field, { sv, en });

/** Names of JSON types in both languages. */
const TYPE_NAMES: Record<string, [sv: string, en: string]> = {
  string: ['text', 'text'],
  number: ['ett tal', 'a number'],
  boolean: ['sant eller falskt', 'true or false'],
  array: ['en lista', 'a list'],
  object: ['ett objekt', 'an object'],
  null: ['tomt (null)', 'empty (null)'],
};

export const jsonType = (value: unknown): string =>
  value === null || value === undefined ? 'null' : Array.isArray(value) ? 'array' : typeof value;

const typeName = (type: string): [string, string] => TYPE_NAMES[type] ?? [type, type];

export const wrongType = (field: string, expected: string, found: unknown): RowRejection => {
  const [svExpected, enExpected] = typeName(expected);
  const [svFound, enFound] = typeName(jsonType(found));
  if (field === '')
    return reject(
      'WRONG_TYPE',
      '',
      `Raden ska vara ${svExpected} men är ${svFound}.`,
      `The row should be ${enExpected} but is ${enFound}.`,
    );
  return reject(
    'WRONG_TYPE',
    field,
    `Fältet ${field} ska vara ${svExpected} men är ${svFound}. Rätta det i källan.`,
    `The field ${field} should be ${enExpected} but is ${enFound}. Correct it in the source.`,
  );
};

export const keyMissing = (field: string): RowRejection =>
  reject(
    'KEY_MISSING',
    field,
    `Raden saknar ${field}, som den ska kännas igen på vid nästa import. Lägg till det i källan.`,
    `The row has no ${field}, by which the next import would recognise it. Add it in the source.`,
  );

export const nameMissing = (field: string): RowRejection =>
  reject(
    'NAME_MISSING',
    field,
    `Namnet saknas, eller så står det ett platshållarord som NULL i ${field}. Fyll i organisationens namn i källan.`,
    `The name is missing, or ${field} holds a placeholder such as NULL. Enter the organisation's name in the source.`,
  );

export const titleMissing = (): RowRejection =>
  reject(
    'TITLE_MISSING',
    'titleSv',
    'Bidraget har titel varken på svenska eller engelska. Fyll i minst en av titleSv och titleEn.',
    'The grant has a title neither in Swedish nor in English. Enter at least one of titleSv and titleEn.',
  );

export const partyMissing = (field: string): RowRejection =>
  reject(
    'PARTY_MISSING',
    field,
    `Uppgiften ${field} saknas, så det går inte att se vilken organisation bidraget hör till.`,
    `${field} is missing, so it cannot be seen which organisation the grant belongs to.`,
  );

export const hostUnknown = (field: string): RowRejection =>
  reject(
    'HOST_UNKNOWN',
    field,
    'Ingen organisation gick att urskilja i värdtexten. Skriv värdorganisationens namn, till exempel lärosätet eller sjukhuset.',
    'No organisation could be made out in the host text. Write the name of the host organisation, such as the university or the hospital.',
  );

export const tooLong = (field: string, max: number): RowRejection =>
  reject(
    'TOO_LONG',
    field,
    `Fältet ${field} är längre än ${max} tecken. Korta det i källan.`,
    `The field ${field} is longer than ${max} characters. Shorten it in the source.`,
  );

export const orgnrInvalid = (field: string, why: string): RowRejection => {
  const [sv, en] = ORGNR_REASONS[why] ?? ['det går inte att läsa', 'it cannot be read'];
  return reject(
    'ORGNR_INVALID',
    field,
    `Organisationsnumret i ${field} är fel: ${sv}. Kontrollera det mot Bolagsverket.`,
    `The organisation number in ${field} is wrong: ${en}. Check it with Bolagsverket.`,
  );
};

const ORGNR_REASONS: Record<string, [sv: string, en: string]> = {
  EMPTY: ['det är tomt', 'it is empty'],
  CHARACTERS: [
    'det innehåller annat än tio siffror och ett bindestreck',
    'it holds something else than ten digits and a hyphen',
  ],
  LENGTH: ['det har inte tio siffror', 'it does not have ten digits'],
  PREFIX: ['ett tolvsiffrigt nummer ska börja med 16', 'a twelve-digit number should start with 16'],
  CHECKSUM: ['kontrollsiffran stämmer inte', 'the check digit does not agree'],
};

/** The message never contains the number itself, because it is personal data. */
export const personalNumber = (field: string): RowRejection =>
  reject(
    'PERSONAL_NUMBER',
    field,
    `Numret i ${field} är ett personnummer (enskild firma) och får inte lagras här. Registrera verksamheten utan nummer, eller be om numret till en juridisk person.`,
    `The number in ${field} is a personal identity number (a sole trader) and may not be stored here. Register the business without a number, or ask for the number of a legal person.`,
  );

export const rorIdInvalid = (field: string): RowRejection =>
  reject(
    'ROR_ID_INVALID',
    field,
    'ROR-id:t stämmer inte: det ska vara en nolla, sex tecken och två kontrollsiffror som går ihop. Hämta det på nytt från ror.org.',
    'The ROR id does not agree: it should be a zero, six characters and two check digits that fit. Fetch it again from ror.org.',
  );

export const keyMismatch = (): RowRejection =>
  reject(
    'KEY_MISMATCH',
    'id',
    'Nyckeln som posten ligger under är en annan organisations ROR-id än det i fältet id. Rätta det som är fel.',
    'The key the record is filed under is another ROR id than the one in its field id. Correct the one that is wrong.',
  );

export const schemaUnknown = (): RowRejection =>
  reject(
    'SCHEMA_UNKNOWN',
    'names',
    'Posten följer varken ROR:s schema 1 (fältet name) eller 2 (fältet names).',
    'The record follows neither ROR schema 1 (field name) nor 2 (field names).',
  );

export const statusInactive = (): RowRejection =>
  reject(
    'STATUS_INACTIVE',
    'status',
    'Organisationen är nedlagd enligt ROR. Importera efterträdaren i stället, om det finns någon.',
    'ROR says the organisation has ceased. Import its successor instead, if there is one.',
  );

export const statusWithdrawn = (): RowRejection =>
  reject(
    'STATUS_WITHDRAWN',
    'status',
    'ROR har dragit tillbaka posten, oftast för att den var en dubblett. Använd posten som ersatte den.',
    'ROR has withdrawn the record, most often because it was a duplicate. Use the record that replaced it.',
  );

export const statusUnknown = (): RowRejection =>
  reject(
    'STATUS_UNKNOWN',
    'status',
    'Fältet status ska vara active, inactive eller withdrawn.',
    'The field status should be active, inactive or withdrawn.',
  );

export const dateInvalid = (field: string): RowRejection =>
  reject(
    'DATE_INVALID',
    field,
    `Datumet i ${field} finns inte eller är inte skrivet som åååå-mm-dd.`,
    `The date in ${field} does not exist or is not written yyyy-mm-dd.`,
  );

export const endBeforeStart = (start: string, end: string): RowRejection =>
  reject(
    'END_BEFORE_START',
    'end',
    `Slutdatum ${end} ligger före startdatum ${start}. Ett av dem är fel i källan.`,
    `The end ${end} comes before the start ${start}. One of them is wrong in the source.`,
  );

export const amountInvalid = (): RowRejection =>
  reject(
    'AMOUNT_INVALID',
    'sek',
    'Beloppet är orimligt stort eller inte ett tal. Det ska vara hela kronor.',
    'The amount is unreasonably large or not a number. It should be in Swedish kronor.',
  );

export const amountNegative = (): RowRejection =>
  reject(
    'AMOUNT_NEGATIVE',
    'sek',
    'Beloppet är negativt. En återbetalning registreras som egen händelse, inte som bidrag.',
    'The amount is negative. A repayment is recorded as an event of its own, not as a grant.',
  );

export const duplicateKey = (field: string, keptRow: number, same: boolean): RowRejection =>
  reject(
    'DUPLICATE_KEY',
    field,
    same
      ? `Samma post finns redan på rad ${keptRow}, med samma innehåll. Inget behöver göras.`
      : `Samma ${field} finns på rad ${keptRow} med annat innehåll, och den raden används. Ta bort den som är fel om det inte är den här.`,
    same
      ? `The same record is already on row ${keptRow}, with the same content. Nothing needs doing.`
      : `The same ${field} is on row ${keptRow} with other content, and that row is used. Remove the wrong one if it is not this.`,
  );

export interface OtherGrant {
  row: number;
  sourceId: string;
  funderName: string;
  sameAmount: boolean;
}

export const duplicateGrant = (other: OtherGrant): RowRejection =>
  reject(
    'DUPLICATE_GRANT',
    'funder',
    `Samma bidrag finns på rad ${other.row} (${other.sourceId}) under ${other.funderName}${other.sameAmount ? '' : ', med ett annat belopp'}. Det räknas en gång. Är det i själva verket två finansiärer som delar på kostnaden, registrera den andra som medfinansiering.`,
    `The same grant is on row ${other.row} (${other.sourceId}) under ${other.funderName}${other.sameAmount ? '' : ', with another amount'}. It is counted once. If two funders in fact share the cost, register the second as co-financing.`,
  );
