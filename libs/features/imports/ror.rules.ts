import { contentHash } from './content-hash.rules.js';
import { kindOfRor } from './organisation-kind.rules.js';
import type { ForeignId, ParsedOrganisation, ParseResult, RejectedRow } from './parsed.js';
import {
  duplicateKey,
  keyMismatch,
  keyMissing,
  nameMissing,
  rorIdInvalid,
  schemaUnknown,
  statusInactive,
  statusUnknown,
  statusWithdrawn,
} from './rejection.errors.js';
import { parseRorId } from './ror-id.rules.js';
import {
  entriesOf,
  finish,
  firstUrl,
  parseRows,
  rejectedRow,
  type Entry,
  type ParsedRow,
  type RowReader,
} from './row-reader.rules.js';

/**
 * Organisations of a ROR dump, schema 1 (`name`, `labels`, `addresses`) and 2 (`names`, `locations`) in any mixture, as
 * a list or as an object keyed by id.
 *
 * Only active organisations are accepted. Of an id that occurs twice, the newer schema is kept, then the earlier row.
 * Organisations outside Sweden are accepted with a note. Fields about people (`email_address` of schema 1) are never
 * read.
 */
export function parseRor(content: unknown): ParseResult<ParsedOrganisation> {
  const schemaOf = new Map<ParsedOrganisation, 1 | 2>();
  const parsed = parseRows(
    entriesOf(content),
    (value, entry) => value['id'] ?? entry.fileKey,
    (reader, entry) => {
      const rorId = readId(reader, entry);
      checkStatus(reader);
      const schema = reader.has('names') ? 2 : 1;
      if (schema === 1 && !reader.has('name')) throw schemaUnknown();
      const organisation = schema === 2 ? readV2(reader, rorId) : readV1(reader, rorId);
      schemaOf.set(organisation, schema);
      return organisation;
    },
  );

  const kept = new Map<string, ParsedRow<ParsedOrganisation>>();
  const duplicates: RejectedRow[] = [];
  for (const row of parsed.rows) {
    const id = row.record.rorId ?? '';
    const earlier = kept.get(id);
    if (earlier === undefined) {
      kept.set(id, row);
      continue;
    }
    const newerWins = (schemaOf.get(row.record) ?? 1) > (schemaOf.get(earlier.record) ?? 1);
    const [keep, drop] = newerWins ? [row, earlier] : [earlier, row];
    kept.set(id, keep);
    duplicates.push(
      rejectedRow(
        drop.row,
        drop.key,
        duplicateKey('id', keep.row, contentHash(keep.record) === contentHash(drop.record)),
      ),
    );
  }
  return finish(parsed, [...kept.values()], duplicates);
}

function readId(reader: RowReader, entry: Entry): string {
  const stated = reader.text('id', 100) ?? entry.fileKey;
  if (stated === null) throw keyMissing('id');
  const rorId = parseRorId(stated);
  if (rorId === null) throw rorIdInvalid('id');
  const filedUnder = entry.fileKey === null ? null : parseRorId(entry.fileKey);
  if (filedUnder !== null && filedUnder !== rorId) throw keyMismatch();
  return rorId;
}

/** A record without a status counts as active: ROR itself always writes one, but extracts of it may not. */
function checkStatus(reader: RowReader): void {
  const status = reader.text('status', 40)?.toLowerCase() ?? 'active';
  if (status === 'withdrawn') throw statusWithdrawn();
  if (status === 'inactive') throw statusInactive();
  if (status !== 'active') throw statusUnknown();
}

interface Names {
  display: string | null;
  sv: string | null;
  en: string | null;
  all: string[];
}

function readV1(reader: RowReader, rorId: string): ParsedOrganisation {
  const display = reader.text('name');
  if (display === null) throw nameMissing('name');
  const labels = reader
    .children('labels')
    .map((label) => ({ text: label.text('label'), lang: label.text('iso639', 20) }));
  const labelled = (lang: string): string | null =>
    likest(
      display,
      labels.flatMap((label) => (label.lang === lang && label.text !== null ? [label.text] : [])),
    );
  const sv = labelled('sv');
  const en = labelled('en');
  // Schema 1 does not state the language of `name`; it is assumed to be the one for which there is no label.
  const names: Names = {
    display,
    sv: sv ?? (en === null || en === display ? null : display),
    en: en ?? (sv === null || sv === display ? null : display),
    all: [display],
  };

  const country = reader.child('country')?.text('country_code', 2)?.toUpperCase() ?? null;
  const address = reader.children('addresses')[0] ?? null;
  const place = address?.child('geonames_city') ?? null;
  const town = place?.child('geonames_admin2')?.text('name') ?? place?.text('city') ?? address?.text('city') ?? null;

  const foreignIds = (reader.child('external_ids')?.childEntries() ?? []).flatMap(([scheme, ids]) =>
    foreign(scheme, ids),
  );
  const website =
    reader
      .texts('links', { max: 2000 })
      .map(firstUrl)
      .find((url) => url !== null) ?? null;
  return organisation(reader, rorId, names, { country, town, foreignIds, website });
}

function readV2(reader: RowReader, rorId: string): ParsedOrganisation {
  const names = reader
    .children('names')
    .map((name) => ({ text: name.text('value'), lang: name.text('lang', 20), types: name.texts('types') }));
  const shownName = names.find((name) => name.types.includes('ror_display'))?.text ?? null;
  const pick = (lang: string | null, type: string): string | null =>
    likest(
      shownName,
      names.flatMap((name) =>
        name.text !== null && (lang === null || name.lang === lang) && name.types.includes(type) ? [name.text] : [],
      ),
    );
  // An alias is used where no label has the language; language tags of aliases are less reliable.
  const inLanguage = (lang: string): string | null =>
    pick(lang, 'label') ?? pick(lang, 'ror_display') ?? pick(lang, 'alias');
  const display = pick(null, 'ror_display') ?? pick(null, 'label');
  if (display === null) throw nameMissing('names');

  const location = reader.children('locations')[0]?.child('geonames_details') ?? null;
  const foreignIds = reader.children('external_ids').flatMap((ids) => foreign(ids.text('type', 40) ?? '', ids));
  const website =
    reader
      .children('links')
      .filter((link) => link.text('type', 40) === 'website')
      .map((link) => firstUrl(link.text('value', 2000) ?? ''))
      .find((url) => url !== null) ?? null;
  return organisation(
    reader,
    rorId,
    {
      display,
      sv: inLanguage('sv'),
      en: inLanguage('en'),
      all: names.flatMap((name) => (name.text === null ? [] : [name.text])),
    },
    {
      country: location?.text('country_code', 2)?.toUpperCase() ?? null,
      town: location?.text('name') ?? null,
      foreignIds,
      website,
    },
  );
}

/**
 * ROR tags Sami names as Swedish too, so of several names the one that starts like the display name is taken, else the
 * first.
 */
function likest(display: string | null, candidates: readonly string[]): string | null {
  const start = display?.slice(0, 4).toLowerCase() ?? '';
  return candidates.find((name) => name.toLowerCase().startsWith(start)) ?? candidates[0] ?? null;
}

interface Details {
  country: string | null;
  town: string | null;
  foreignIds: ForeignId[];
  website: string | null;
}

function organisation(reader: RowReader, rorId: string, names: Names, details: Details): ParsedOrganisation {
  const display = names.display ?? '';
  const nameSv = names.sv ?? display;
  const nameEn = names.en === nameSv && names.sv === null ? null : names.en;
  if (names.sv === null) {
    reader.note(
      'NAME_ONE_LANGUAGE',
      'name',
      'Svenskt namn saknas i ROR; visningsnamnet används.',
      'ROR has no Swedish name; the display name is used.',
    );
  }
  if (details.country !== null && details.country !== 'SE') {
    reader.note(
      'FOREIGN_COUNTRY',
      'country',
      `Organisationen finns utanför Sverige (${details.country}).`,
      `The organisation is outside Sweden (${details.country}).`,
    );
  }
  const parents = reader
    .children('relationships')
    .filter((relation) => relation.text('type', 40)?.toLowerCase() === 'parent')
    .flatMap((relation) => parseRorId(relation.text('id', 100) ?? '') ?? []);
  return {
    key: { rorId },
    nameSv,
    nameEn,
    kind: kindOfRor(reader.texts('types'), [nameSv, ...(names.en === null ? [] : [names.en]), display]),
    orgnr: null,
    rorId,
    foreignIds: uniqueIds(details.foreignIds),
    municipality: details.country === 'SE' ? municipalityName(details.town) : null,
    countryCode: details.country,
    website: details.website,
    parentRorIds: [...new Set(parents)].sort(),
    source: 'ROR',
  };
}

/** Schema 1 writes its single GRID id as a text, where other identifiers have a list. */
function foreign(scheme: string, ids: RowReader): ForeignId[] {
  const preferred = ids.text('preferred', 200);
  const values = [...(preferred === null ? [] : [preferred]), ...ids.texts('all', { orOne: true })];
  return scheme === '' ? [] : values.map((value) => ({ scheme: scheme.toUpperCase(), value }));
}

function uniqueIds(ids: readonly ForeignId[]): ForeignId[] {
  const byText = new Map(ids.map((id) => [`${id.scheme} ${id.value}`, id]));
  return [...byText.keys()].sort().flatMap((text) => byText.get(text) ?? []);
}

/** Swedish spelling of places that GeoNames spells otherwise. */
const SWEDISH_SPELLING: Record<string, string> = {
  Gothenburg: 'Göteborg',
  Malmo: 'Malmö',
  Vaxjo: 'Växjö',
  Orebro: 'Örebro',
  Linkoping: 'Linköping',
  Jonkoping: 'Jönköping',
  Norrkoping: 'Norrköping',
  Umea: 'Umeå',
  Lulea: 'Luleå',
};

/**
 * The municipality where GeoNames supplied it to schema 1; otherwise, and in schema 2, the town as the best
 * approximation.
 */
function municipalityName(town: string | null): string | null {
  if (town === null) return null;
  const name = town.replace(/ (Municipality|kommun)$/i, '');
  return Object.hasOwn(SWEDISH_SPELLING, name) ? (SWEDISH_SPELLING[name] ?? name) : name;
}
