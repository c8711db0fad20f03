import { contentHash } from './content-hash.rules.js';
import type { ParsedGrant, ParseResult, RejectedRow, RowNote } from './parsed.js';
import {
  duplicateGrant,
  duplicateKey,
  endBeforeStart,
  nameMissing,
  partyMissing,
  titleMissing,
} from './rejection.errors.js';
import { entriesOf, finish, parseRows, rejectedRow, type ParsedRow, type RowReader } from './row-reader.rules.js';
import { readParty } from './swecris-organisations.rules.js';

/**
 * Grants of Swecris. Irregular rows are treated as follows:
 *
 * - title in one language: accepted with a note; in neither: rejected
 * - no amount, or 0, which Swecris also uses for "not stated": accepted as null with a note; negative: rejected
 * - start or end missing: accepted as null with a note; end before start: rejected
 * - the same grant under two funders: one is accepted, the other is a duplicate (see `withoutDuplicates`)
 *
 * People (`contact`, `peopleList`, principal investigator…) are never read.
 */
export function parseSwecrisGrants(content: unknown): ParseResult<ParsedGrant> {
  const parsed = parseRows(entriesOf(content), (value, entry) => value['sourceId'] ?? entry.fileKey, readGrant);
  const { kept, duplicates, notes } = withoutDuplicates(parsed.rows);
  return finish(parsed, kept, duplicates, notes);
}

function readGrant(reader: RowReader): ParsedGrant {
  const sourceId = reader.key('sourceId');
  const coordinatorReader = reader.child('coordinator');
  const funder = reader.child('funder');
  if (coordinatorReader === null) throw partyMissing('coordinator');
  if (funder === null) throw partyMissing('funder');
  const coordinatorOrgnr = coordinatorReader.orgnr('orgnr');
  if (coordinatorOrgnr === null)
    coordinatorReader.note(
      'ORGNR_MISSING',
      'orgnr',
      'Organisationsnummer saknas; koppla organisationen för hand.',
      'The organisation number is missing; link the organisation by hand.',
    );

  const titleSv = reader.text('titleSv', 1000);
  const titleEn = reader.text('titleEn', 1000);
  if (titleSv === null && titleEn === null) throw titleMissing();
  if (titleSv === null)
    reader.note(
      'TITLE_ONE_LANGUAGE',
      'titleSv',
      'Svensk titel saknas; den engelska visas.',
      'The Swedish title is missing; the English one is shown.',
    );
  if (titleEn === null)
    reader.note(
      'TITLE_ONE_LANGUAGE',
      'titleEn',
      'Engelsk titel saknas; den svenska visas.',
      'The English title is missing; the Swedish one is shown.',
    );

  const startsOn = reader.day('start');
  const endsOn = reader.day('end');
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) throw endBeforeStart(startsOn, endsOn);
  for (const [field, day] of [
    ['start', startsOn],
    ['end', endsOn],
  ] as const) {
    if (day === null) reader.note('DATE_MISSING', field, `Datum saknas i ${field}.`, `The date ${field} is missing.`);
  }

  const funderOrgnr = funder.orgnr('orgnr');
  const funderName = funder.text('nameSv') ?? funder.text('nameEn');
  if (funderName === null) throw nameMissing('funder.nameSv');
  return {
    sourceId,
    titleSv,
    titleEn,
    abstractSv: reader.longText('abstractSv'),
    abstractEn: reader.longText('abstractEn'),
    startsOn,
    endsOn,
    amountSek: readAmount(reader),
    funderName,
    funderOrgnr,
    coordinator: readParty(coordinatorReader, coordinatorOrgnr),
    award: reader.text('award'),
    subjectCodes: readSubjectCodes(reader),
    source: 'SWECRIS',
  };
}

function readAmount(reader: RowReader): number | null {
  const amount = reader.amount('sek');
  if (amount === null)
    reader.note(
      'AMOUNT_MISSING',
      'sek',
      'Belopp saknas; bidraget räknas inte in i summor.',
      'The amount is missing; the grant is left out of sums.',
    );
  if (amount === 0)
    reader.note(
      'AMOUNT_ZERO',
      'sek',
      'Beloppet är 0 i källan och tolkas som ej angivet.',
      'The source says 0, which is read as not stated.',
    );
  return amount === 0 ? null : amount;
}

function readSubjectCodes(reader: RowReader): string[] {
  const codes = reader.texts('scb');
  const valid = codes.filter((code) => /^(\d|\d{3}|\d{5})$/.test(code));
  if (valid.length < codes.length)
    reader.note(
      'SUBJECT_CODE_DROPPED',
      'scb',
      'En ämneskod som inte har 1, 3 eller 5 siffror togs inte med.',
      'A subject code without 1, 3 or 5 digits was left out.',
    );
  return [...new Set(valid)].sort();
}

type GrantRow = ParsedRow<ParsedGrant>;

/**
 * Two rows are the same grant under two funders when the funders differ and either
 * - the source id is the same, or
 * - coordinator and both dates are the same, and so is a title (either language, letters and digits only, case ignored)
 *   or the number before the funder's suffix (`2022-00001_A`, `2022-00001_B`).
 *
 * The number alone is no proof, because funders number their grants independently and the numbers do collide; nor is
 * the title alone, because continuation grants keep their title under new dates.
 *
 * The row with the larger amount is kept, then the one with more text, then the one with the smaller source id. The
 * choice depends on content only, so the same file in another order gives the same records.
 */
function withoutDuplicates(rows: readonly GrantRow[]): {
  kept: GrantRow[];
  duplicates: RejectedRow[];
  notes: RowNote[];
} {
  const owner = new Map<string, GrantRow>();
  const kept: GrantRow[] = [];
  const duplicates: RejectedRow[] = [];
  const notes: RowNote[] = [];
  for (const row of [...rows].sort(byPreference)) {
    const idKey = `id ${row.record.sourceId}`;
    const sameId = owner.get(idKey);
    const likeness = likenessKeys(row.record);
    const twin =
      sameId ??
      likeness
        .map((key) => owner.get(key))
        .find((other) => other !== undefined && funderKey(other.record) !== funderKey(row.record));
    if (twin === undefined) {
      kept.push(row);
      for (const key of [idKey, ...likeness]) if (!owner.has(key)) owner.set(key, row);
    } else if (funderKey(twin.record) === funderKey(row.record)) {
      duplicates.push(
        rejectedRow(
          row.row,
          row.key,
          duplicateKey('sourceId', twin.row, contentHash(twin.record) === contentHash(row.record)),
        ),
      );
    } else {
      const { sourceId, funderName, amountSek } = twin.record;
      duplicates.push(
        rejectedRow(
          row.row,
          row.key,
          duplicateGrant({ row: twin.row, sourceId, funderName, sameAmount: amountSek === row.record.amountSek }),
        ),
      );
      notes.push(alsoUnder(twin, row));
    }
  }
  return { kept, duplicates, notes };
}

function alsoUnder(kept: GrantRow, dropped: GrantRow): RowNote {
  const { sourceId, funderName } = dropped.record;
  return {
    row: kept.row,
    key: kept.key,
    code: 'ALSO_UNDER_OTHER_FUNDER',
    field: 'funder',
    message: {
      sv: `Bidraget finns också under ${funderName} (${sourceId}, rad ${dropped.row}) och räknas en gång, här.`,
      en: `The grant is also listed under ${funderName} (${sourceId}, row ${dropped.row}) and is counted once, here.`,
    },
  };
}

function likenessKeys(grant: ParsedGrant): string[] {
  if (grant.startsOn === null || grant.endsOn === null) return [];
  const frame = `${grant.coordinator.orgnr ?? bare(grant.coordinator.nameSv)} ${grant.startsOn} ${grant.endsOn}`;
  const titles = [...new Set([grant.titleSv, grant.titleEn].map((title) => bare(title ?? '')))].filter(
    (title) => title.length >= 8,
  );
  const number = /^(.*\d)_[^_]+$/.exec(grant.sourceId)?.[1];
  return [
    ...titles.map((title) => `title ${frame} ${title}`),
    ...(number === undefined ? [] : [`number ${frame} ${number}`]),
  ];
}

const funderKey = (grant: ParsedGrant): string => grant.funderOrgnr ?? bare(grant.funderName);

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const fullness = ({ titleSv, titleEn, abstractSv, abstractEn }: ParsedGrant): number =>
  [titleSv, titleEn, abstractSv, abstractEn].reduce((sum, text) => sum + (text?.length ?? 0), 0);

function byPreference(a: GrantRow, b: GrantRow): number {
  return (
    (b.record.amountSek ?? -1) - (a.record.amountSek ?? -1) ||
    fullness(b.record) - fullness(a.record) ||
    (a.record.sourceId < b.record.sourceId ? -1 : a.record.sourceId > b.record.sourceId ? 1 : a.row - b.row)
  );
}
