import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseImport, readImport, type ParsedImport } from './import-format.rules.js';
import { planImport, writesNothing } from './import-plan.rules.js';

const folder = join(process.cwd(), '..', 'shared', 'data');
const present = existsSync(folder);

function load(file: string): ParsedImport {
  const read = readImport(readFileSync(join(folder, file), 'utf8'));
  if (!read.ok) throw new Error(read.error.message.en);
  return parseImport(read.format, read.content);
}

function countCodes(rows: readonly { code: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of rows) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

(present ? describe : describe.skip)(
  present ? 'the four real files' : 'the four real files (skipped: ../shared/data is absent)',
  () => {
    it.each([
      ['ror_se.json', 'ROR', 418, 394, { STATUS_WITHDRAWN: 14, STATUS_INACTIVE: 10 }, { NAME_ONE_LANGUAGE: 189 }],
      [
        'swecris_lifescience.json',
        'SWECRIS_GRANTS',
        692,
        691,
        { DUPLICATE_GRANT: 1 },
        { ALSO_UNDER_OTHER_FUNDER: 1, TITLE_ONE_LANGUAGE: 2 },
      ],
      ['swecris_organisations.json', 'SWECRIS_ORGANISATIONS', 397, 396, { NAME_MISSING: 1 }, {}],
      [
        'lab_capabilities.json',
        'LAB_CAPABILITIES',
        36,
        36,
        {},
        { SEVERAL_HOSTS: 12, PEOPLE_REMOVED: 2, OPEN_TO_COMPANIES_NOT_IN_TEXT: 2, BSL3_NOT_IN_TEXT: 2 },
      ],
    ])('reads %s as %s: %i rows, %i accepted', (file, format, total, accepted, rejected, notes) => {
      const parsed = load(file);
      expect(parsed.format).toBe(format);
      expect(parsed.result.total).toBe(total);
      expect(parsed.result.records).toHaveLength(accepted);
      expect(countCodes(parsed.result.rejected)).toEqual(rejected);
      expect(countCodes(parsed.result.notes)).toEqual(notes);
    });

    it('finds the laboratories that state BSL-3 and the one that is open to companies', () => {
      const parsed = load('lab_capabilities.json');
      if (parsed.format !== 'LAB_CAPABILITIES') throw new Error(parsed.format);
      const { records } = parsed.result;
      expect(records.filter((lab) => lab.biosafetyLevel === 3)).toHaveLength(6);
      expect(records.filter((lab) => lab.openToCompanies === true).map((lab) => lab.sourceKey)).toEqual(['serology']);
      expect(records.filter((lab) => lab.openToCompanies === false).map((lab) => lab.sourceKey)).toEqual([
        'bsl3-network',
      ]);
    });

    it('lets no e-mail address and no name from a host field through', () => {
      for (const file of ['ror_se.json', 'lab_capabilities.json', 'swecris_lifescience.json']) {
        expect(JSON.stringify(load(file).result)).not.toMatch(/[\w.]+@[\w-]+\.\w+/);
      }
      expect(JSON.stringify(load('lab_capabilities.json').result)).not.toMatch(/uploaded by|Statistical modelling\)/);
    });

    it('plans nothing when the same file comes again', () => {
      for (const file of [
        'ror_se.json',
        'swecris_lifescience.json',
        'swecris_organisations.json',
        'lab_capabilities.json',
      ]) {
        const parsed = load(file);
        let last = 0;
        const newId = (): string => `id-${(last += 1)}`;
        const first = planImport(parsed, { organisations: [], links: [], grants: [], capabilities: [] }, newId);
        expect(first.counts).toMatchObject({ new: parsed.result.records.length, changed: 0, same: 0 });
        const again = planImport(
          load(file),
          {
            organisations: first.newOrganisations,
            links: first.links,
            grants: first.grants,
            capabilities: first.newCapabilities,
          },
          newId,
        );
        expect(again.counts).toMatchObject({ new: 0, changed: 0, same: parsed.result.records.length });
        expect(writesNothing(again)).toBe(true);
      }
    });
  },
);
