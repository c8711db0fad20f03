import { contentHash } from './content-hash.rules.js';
import { kindOfSwecris } from './organisation-kind.rules.js';
import type { ParsedOrganisation, ParsedParty, ParseResult, RejectedRow } from './parsed.js';
import { duplicateKey, keyMissing, nameMissing } from './rejection.errors.js';
import { entriesOf, finish, parseRows, rejectedRow, type ParsedRow, type RowReader } from './row-reader.rules.js';

/**
 * Organisations of Swecris: `orgnr`, `nameSv`, `nameEn`, `type`. The number is the key and is required. Of a number
 * that occurs twice, the earlier row is kept.
 */
export function parseSwecrisOrganisations(content: unknown): ParseResult<ParsedOrganisation> {
  const parsed = parseRows(
    entriesOf(content),
    (value, entry) => value['orgnr'] ?? entry.fileKey,
    (reader): ParsedOrganisation => {
      // The number is read first: when it is a personal number, nothing else of the row may be read.
      const orgnr = reader.orgnr('orgnr');
      if (orgnr === null) throw keyMissing('orgnr');
      const party = readParty(reader, orgnr);
      return {
        key: { orgnr },
        ...party,
        orgnr,
        rorId: null,
        foreignIds: [],
        municipality: null,
        countryCode: 'SE',
        website: null,
        parentRorIds: [],
        source: 'SWECRIS',
      };
    },
  );
  const kept = new Map<string, ParsedRow<ParsedOrganisation>>();
  const duplicates: RejectedRow[] = [];
  for (const row of parsed.rows) {
    const earlier = kept.get(row.record.orgnr ?? '');
    if (earlier === undefined) kept.set(row.record.orgnr ?? '', row);
    else
      duplicates.push(
        rejectedRow(
          row.row,
          row.key,
          duplicateKey('orgnr', earlier.row, contentHash(earlier.record) === contentHash(row.record)),
        ),
      );
  }
  return finish(parsed, [...kept.values()], duplicates);
}

/** Name and kind of an organisation in a Swecris record. A name in one language is used for both, with a note. */
export function readParty(reader: RowReader, orgnr: string | null): ParsedParty {
  const sv = reader.text('nameSv');
  const en = reader.text('nameEn');
  const name = sv ?? en;
  if (name === null) throw nameMissing(reader.at('nameSv'));
  if (sv === null)
    reader.note(
      'NAME_ONE_LANGUAGE',
      'nameSv',
      'Svenskt namn saknas; det engelska används.',
      'The Swedish name is missing; the English one is used.',
    );
  const names = en === null ? [name] : [name, en];
  return { orgnr, nameSv: name, nameEn: en, kind: kindOfSwecris(reader.text('type'), names, orgnr) };
}
