import { contentHash } from './content-hash.rules.js';
import { stripMarkdown } from './clean-text.rules.js';
import { findHosts, personNames, withoutPeople } from './host.rules.js';
import type { ParsedCapability, ParseResult, RejectedRow } from './parsed.js';
import { duplicateKey, hostUnknown, nameMissing } from './rejection.errors.js';
import { entriesOf, finish, parseRows, rejectedRow, type ParsedRow, type RowReader } from './row-reader.rules.js';

/**
 * Laboratory capabilities as described by the Swedish Pathogens Portal: `slug`, `name` (or `nameSv` and `nameEn`),
 * `host`, `category`, `summary`, `use`, `access`, `webpage`, `bsl3`, `openToCompanies`, `source`. Missing text is
 * accepted with a note; a missing slug, name or host is rejected.
 *
 * The two flags come from searches for words and are not statements, so an absent flag is never taken as a claim:
 * - `bsl3: true` gives level 3 (with a note when no text says so); anything else gives null, unknown
 * - `openToCompanies` gives true only when the use or access text mentions companies or industry, false only when it
 *   excludes them or names academia and government alone, else null
 */
export function parseLabCapabilities(content: unknown): ParseResult<ParsedCapability> {
  const parsed = parseRows(entriesOf(content), (value, entry) => value['slug'] ?? entry.fileKey, readCapability);
  const kept = new Map<string, ParsedRow<ParsedCapability>>();
  const duplicates: RejectedRow[] = [];
  for (const row of parsed.rows) {
    const earlier = kept.get(row.record.sourceKey);
    if (earlier === undefined) kept.set(row.record.sourceKey, row);
    else
      duplicates.push(
        rejectedRow(
          row.row,
          row.key,
          duplicateKey('slug', earlier.row, contentHash(earlier.record) === contentHash(row.record)),
        ),
      );
  }
  return finish(parsed, [...kept.values()], duplicates);
}

function readCapability(reader: RowReader): ParsedCapability {
  const sourceKey = reader.key('slug');
  const nameSv = reader.text('nameSv');
  const nameEn = reader.text('nameEn') ?? reader.text('name');
  if (nameSv === null && nameEn === null) throw nameMissing('name');

  const hostText = reader.longText('host', 2000);
  const { hosts, fromText } = findHosts(hostText ?? '');
  const [host, ...others] = hosts;
  if (host === undefined) throw hostUnknown('host');
  const people = personNames(hostText ?? '');
  if (people.length > 0) reader.notePeopleRemoved('host');
  if (fromText)
    reader.note(
      'HOST_FROM_TEXT',
      'host',
      `Värden "${host.nameSv}" är utläst ur löptext. Kontrollera namnet.`,
      `The host "${host.nameSv}" was read out of running text. Check the name.`,
    );
  if (others.length > 0)
    reader.note(
      'SEVERAL_HOSTS',
      'host',
      `Källan anger flera värdar; ${host.nameSv} används som ansvarig.`,
      `The source names several hosts; ${host.nameSv} is used as the one responsible.`,
    );

  const prose = (field: string): string | null => {
    const text = reader.longText(field);
    if (text === null) return null;
    const kept = withoutPeople(stripMarkdown(text), people);
    if (kept.length < stripMarkdown(text).trim().length) reader.notePeopleRemoved(field);
    return kept === '' ? null : kept;
  };
  const about = prose('summary');
  const use = prose('use');
  const accessText = prose('access');
  const summary = about !== null && use !== null ? `${about}\n\n${use}` : (about ?? use);
  if (summary === null)
    reader.note(
      'SUMMARY_MISSING',
      'summary',
      'Beskrivning saknas; resursen blir svår att hitta.',
      'There is no description; the resource will be hard to find.',
    );

  const allText = [nameSv, nameEn, summary, accessText].filter((text) => text !== null).join('\n');
  return {
    sourceKey,
    hostName: host.nameSv,
    hostNameEn: host.nameEn,
    hostKind: host.kind,
    otherHostNames: [...new Set(others.map((other) => other.nameSv))].filter((name) => name !== host.nameSv).sort(),
    site: /\bBiomedicum\b/.test(allText) && host.nameSv === 'Karolinska Institutet' ? 'Biomedicum' : host.site,
    nameSv,
    nameEn,
    summary,
    category: reader.text('category'),
    methods: named(METHODS, allText),
    equipment: named(EQUIPMENT, allText),
    biosafetyLevel: readBiosafetyLevel(reader, allText),
    openToCompanies: readOpenToCompanies(reader, [use, accessText].filter((text) => text !== null).join('\n')),
    accessText,
    website: reader.url('webpage'),
    sourceUrl: reader.url('source'),
    source: 'PATHOGENS_PORTAL',
  };
}

function readBiosafetyLevel(reader: RowReader, text: string): 3 | null {
  if (reader.boolean('bsl3') !== true) return null;
  if (!/\b(?:BSL|P|ABSL)[- ]?3\b|biosafety[- ]level[- ]3|skyddsnivå 3/iu.test(text)) {
    reader.note(
      'BSL3_NOT_IN_TEXT',
      'bsl3',
      'Skyddsnivå 3 anges bara som flagga i källan. Be laboratoriet bekräfta den.',
      'Biosafety level 3 is only a flag in the source. Ask the laboratory to confirm it.',
    );
  }
  return 3;
}

const SHUT =
  /\bnot (?:yet )?(?:open|available|accessible) (?:to|for) (?:companies|industry|commercial)|\binte öppe[nt] för företag|\b(?:open|restricted|limited|available) (?:only )?to\b[^.]*\b(?:academia and government|academic users only|academia only|universities only)/iu;
const OPEN =
  /\b(?:compan(?:y|ies)|industr(?:y|ial)|commercial (?:users?|clients?|partners?|actors?)|företag|näringslivet|industrin?)\b/iu;

function readOpenToCompanies(reader: RowReader, text: string): boolean | null {
  const flag = reader.boolean('openToCompanies');
  if (SHUT.test(text)) return false;
  if (flag !== true) return null;
  if (OPEN.test(text)) return true;
  reader.note(
    'OPEN_TO_COMPANIES_NOT_IN_TEXT',
    'openToCompanies',
    'Källans flagga säger öppen för företag, men texten om tillträde gör det inte. Lämnas som okänt tills laboratoriet bekräftar.',
    'The flag of the source says open to companies, but its text on access does not. Left as unknown until the laboratory confirms.',
  );
  return null;
}

type Lexicon = [name: string, pattern: RegExp][];

/** Terms are recognised only where the text states them literally; matching must not infer more. */
const METHODS: Lexicon = [
  ['aerobiology', /\baerobiolog/iu],
  ['antimicrobial resistance testing', /antimicrobial resistance (?:screening|testing|monitoring)/iu],
  ['bioinformatics', /\bbioinformatic/iu],
  ['biobanking', /\bbiobank/iu],
  ['cell culture', /\bcell cultur/iu],
  ['flow cytometry', /flow cytometr/iu],
  ['high-throughput screening', /high[- ]throughput (?:\([A-Z]+\) )?(?:drug )?screening/iu],
  ['immunoassay', /\bimmunoassay|\bELISA\b/iu],
  ['machine learning', /machine learning/iu],
  ['mass cytometry', /mass cytometr/iu],
  ['mass spectrometry', /mass[- ]spectromet|MALDI/iu],
  ['metagenomics', /metagenomic/iu],
  ['microscopy', /\bmicroscop/iu],
  ['microsampling', /\bmicrosampl/iu],
  ['monoclonal antibodies', /monoclonal antibod/iu],
  ['mathematical modelling', /(?:mathematical|statistical|computational) model/iu],
  ['neutralisation test', /neutrali[sz]ation (?:test|assay)|neutrali[sz]ing antibod/iu],
  ['PCR', /\bq?(?:RT-?)?q?PCR\b/u],
  ['proteomics', /proteomic/iu],
  ['sequencing', /\bsequencing\b/iu],
  ['serology', /\bserolog/iu],
  ['single-cell analysis', /single[- ]cell/iu],
  ['virus isolation', /(?:virus|pathogen) isolation/iu],
  ['wastewater monitoring', /wastewater/iu],
];

const EQUIPMENT: Lexicon = [
  ['Illumina sequencer', /\bIllumina\b/u],
  ['Luminex', /\bLuminex\b/iu],
  ['MALDI-TOF', /MALDI[- ]?TOF/iu],
  ['Olink', /\bOlink\b/iu],
  ['Oxford Nanopore sequencer', /\bNanopore\b/iu],
];

const named = (lexicon: Lexicon, text: string): string[] =>
  lexicon
    .filter(([, pattern]) => pattern.test(text))
    .map(([name]) => name)
    .sort();
