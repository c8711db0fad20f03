import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { DemoHouse, type Person, UNKNOWN } from '../../support/demo-house.js';
import type {
  NeedsPageQuery,
  NeedsPageQueryVariables,
  OrganisationsQueryVariables,
} from '../../support/generated/graphql.js';
import { fieldsOf } from '../../support/invalid-fields.js';
import { operation } from '../../support/operation.js';
import {
  CapabilitiesDocument,
  CapabilityCountDocument,
  CapabilityDocument,
} from '../../support/operations/capabilities.graphql.js';
import {
  LettersOfIntentDocument,
  OrganisationDocument,
  OrganisationsDocument,
} from '../../support/operations/organisations.graphql.js';
import {
  ActivityPageDocument,
  CapabilitiesPageDocument,
  InitiativesPageDocument,
  MatchesPageDocument,
  NeedsPageDocument,
  OrganisationsPageDocument,
  ReportsPageDocument,
} from '../../support/operations/pages.graphql.js';
import { ReportRecipientsDocument } from '../../support/operations/reports.graphql.js';

/** A page of any list; every list is called `page` in its document. */
type Page = NeedsPageQuery['page'];
type PageDocument = TypedDocumentNode<{ page: Page }, NeedsPageQueryVariables>;

/** Lists by keyset, with who sees something in them. */
const PAGES: [list: string, person: Person, document: PageDocument][] = [
  ['organisations', 'rival', OrganisationsPageDocument],
  ['capabilities', 'rival', CapabilitiesPageDocument],
  ['needs', 'staff', NeedsPageDocument],
  ['matches', 'staff', MatchesPageDocument],
  ['initiatives', 'staff', InitiativesPageDocument],
  ['reports', 'staff', ReportsPageDocument],
  ['activity', 'staff', ActivityPageDocument],
];

describe('registers and lists', () => {
  let house: DemoHouse;
  beforeAll(async () => {
    house = await DemoHouse.open();
  });
  afterAll(() => house.close());

  operation('organisations', () => {
    const names = async (filter: OrganisationsQueryVariables = {}) =>
      (await house.as('lab').ok(OrganisationsDocument, filter)).organisations;
    it('are found by name, by number and by kind, in order of name', async () => {
      const all = await names();
      expect(all.totalCount).toBe(all.edges.length);
      const listed = all.edges.map(({ node }) => node.name.sv ?? '');
      expect(listed).toEqual([...listed].sort((a, b) => a.localeCompare(b, 'sv')));
      expect((await names({ search: 'exempelCELL' })).edges.length).toBeGreaterThan(0);
      expect(new Set((await names({ kind: 'REGION' })).edges.map(({ node }) => node.kind))).toEqual(
        new Set(['REGION']),
      );
      const [numbered] = await house.rows<{ orgnr: string; nameSv: string }>(
        `SELECT orgnr, o.name_sv AS "nameSv" FROM organisation o JOIN workspace w ON w.id = o.workspace_id WHERE w.slug = 'flemingsberg' AND orgnr IS NOT NULL LIMIT 1`,
      );
      expect(numbered).toBeDefined();
      expect(
        (await names({ search: `${numbered?.orgnr.slice(0, 6)}-${numbered?.orgnr.slice(6)}` })).edges.map(
          ({ node }) => node.name.sv,
        ),
      ).toEqual([numbered?.nameSv]);
    });
    it('take a person’s signs literally', async () => {
      for (const search of ['%', '_', '\\', "' OR 1=1 --"]) expect((await names({ search })).totalCount).toBe(0);
    });
    it('refuse a kind that does not exist', async () => {
      expect(await house.as('lab').refused('{ organisations(kind: CIRCUS) { totalCount } }')).toBe(
        'GRAPHQL_VALIDATION_FAILED',
      );
    });
  });

  operation('organisation', () => {
    it('is read by everybody in the workspace', async () => {
      const id = house.organisationOf('lab');
      for (const person of ['startup', 'stockholm', 'hospital'] as const)
        expect(await house.as(person).ok(OrganisationDocument, { id })).toMatchObject({
          organisation: { id, source: expect.stringMatching(/^Demo/) as string },
        });
    });
    it('does not exist in another workspace, nor when it does not exist', async () => {
      expect(await house.as('elsewhere').refused(OrganisationDocument, { id: house.organisationOf('lab') })).toBe(
        'NOT_FOUND',
      );
      expect(await house.as('lab').refused(OrganisationDocument, { id: UNKNOWN })).toBe('NOT_FOUND');
      expect(['NOT_FOUND', 'INVALID']).toContain(await house.as('lab').refused(OrganisationDocument, { id: 'x' }));
    });
  });

  operation('capabilities', () => {
    const found = async (search: string) =>
      (await house.as('startup').ok(CapabilitiesDocument, { search })).capabilities.edges.map(
        ({ node }) => node.name.sv,
      );
    it('are found by what they are called and what they do', async () => {
      expect(await found('gmp')).toContain('Cellodling enligt GMP');
      expect(await found('polysomnography')).toEqual(['Sömnlaboratorium']);
      expect(await found('%')).toEqual([]);
    });
    it('refuse the anonymous', async () => {
      expect(await house.anybody().refused(CapabilityCountDocument)).toBe('UNAUTHENTICATED');
    });
  });

  operation('capability', () => {
    it('says null for what is not known', async () => {
      expect(await house.as('startup').ok(CapabilityDocument, { id: await house.capability('lab') })).toEqual({
        capability: {
          openToCompanies: null,
          biosafetyLevel: null,
          validUntil: null,
          leadTimeDays: null,
          gmmClass: null,
          name: { sv: 'Provresurs', en: null },
          organisation: { id: house.organisationOf('lab') },
        },
      });
    });
    it('does not exist in another workspace, nor when it does not exist', async () => {
      expect(await house.as('elsewhere').refused(CapabilityDocument, { id: await house.capability('lab') })).toBe(
        'NOT_FOUND',
      );
      expect(await house.as('startup').refused(CapabilityDocument, { id: UNKNOWN })).toBe('NOT_FOUND');
      expect(['NOT_FOUND', 'INVALID']).toContain(await house.as('startup').refused(CapabilityDocument, { id: 'x' }));
    });
  });

  operation('lettersOfIntent', () => {
    it('tell who has adopted the letter, each with where that is known from', async () => {
      const { lettersOfIntent } = await house.as('stockholm').ok(LettersOfIntentDocument);
      expect(lettersOfIntent).toHaveLength(1);
      expect(lettersOfIntent[0]?.signedOn).toMatch(/^2024-06/);
      expect(lettersOfIntent[0]?.adoptions.length).toBeGreaterThan(0);
      for (const { source } of lettersOfIntent[0]?.adoptions ?? []) expect(source).toBeTruthy();
    });
    it('are none in a workspace that has none, and refuse the anonymous', async () => {
      expect(await house.as('elsewhere').ok(LettersOfIntentDocument)).toEqual({ lettersOfIntent: [] });
      expect(await house.anybody().refused(LettersOfIntentDocument)).toBe('UNAUTHENTICATED');
    });
  });

  operation('reportRecipients', () => {
    it('are the regions that have a coordinator', async () => {
      const { reportRecipients } = await house.as('staff').ok(ReportRecipientsDocument);
      expect(reportRecipients.map(({ id }) => id).sort()).toEqual(
        [house.organisationOf('stockholm'), house.organisationOf('uppsala')].sort(),
      );
      expect(await house.as('elsewhere').ok(ReportRecipientsDocument)).toEqual({ reportRecipients: [] });
    });
    it.each(['startup', 'lab', 'stockholm'] as const)('refuse %s', async (person) => {
      expect(await house.as(person).refused(ReportRecipientsDocument)).toBe('FORBIDDEN');
    });
  });

  describe('every list', () => {
    const cursorsOf = (keys: unknown) => Buffer.from(JSON.stringify(keys)).toString('base64url');
    it.each(PAGES)(
      '%s refuses a page of none and of more than a hundred, by the name of the field',
      async (_list, person, document) => {
        for (const first of [0, -1, 101])
          expect(fieldsOf(await house.as(person).ask(document, { first }))).toEqual(['first']);
        expect((await house.as(person).ok(document, { first: 100 })).page.edges.length).toBeLessThanOrEqual(100);
      },
    );
    it.each(PAGES)('%s refuses a cursor that was tampered with', async (_list, person, document) => {
      const cursors = [
        'x',
        cursorsOf(['a']),
        cursorsOf(['1', '2']),
        cursorsOf([1, 2]),
        cursorsOf({}),
        cursorsOf(['2026-01-01', "' OR 1=1 --"]),
        cursorsOf(['2026-01-01', UNKNOWN, 'more']),
      ];
      for (const after of cursors)
        expect([after, await house.as(person).refused(document, { after })]).toEqual([after, 'INVALID']);
    });
    it.each(PAGES.filter(([list]) => list !== 'activity'))(
      '%s refuses a cursor with a character that no text can hold',
      async (_list, person, document) => {
        expect(await house.as(person).refused(document, { after: cursorsOf(['\u0000', UNKNOWN]) })).toBe('INVALID');
      },
    );
    it.each(PAGES.filter(([list]) => list !== 'reports'))(
      '%s gives each row once while rows are added',
      async (list, person, document) => {
        const before = (await house.as(person).ok(document, { first: 100 })).page.edges.map(({ node }) => node.id);
        expect(before.length).toBeGreaterThan(2);
        const seen: string[] = [];
        let after: string | null = null;
        const size = Math.max(2, Math.ceil(before.length / 6));
        for (let turn = 0; turn < 60; turn += 1) {
          const { edges, pageInfo }: Page = (await house.as(person).ok(document, { first: size, after })).page;
          seen.push(...edges.map(({ node }) => node.id));
          if (!pageInfo.hasNextPage || (list === 'activity' && seen.length >= before.length)) break;
          expect(edges.at(-1)?.cursor).toBe(pageInfo.endCursor);
          after = pageInfo.endCursor;
          // One at each end of the alphabet and at the end of time, in each of the lists.
          await house.capability('lab', { name_sv: turn % 2 ? `AAA ${turn}` : `ÖÖÖ ${turn}` });
          await house.asked({ title: `Under vandringen ${turn}` });
          await house.organisation(turn % 2 ? `AAA ${turn}` : `ÖÖÖ ${turn}`);
          await house.initiative({ titleSv: `Under vandringen ${turn}`, visibility: 'CLUSTER' });
        }
        expect(new Set(seen).size).toBe(seen.length);
        expect(before.filter((id) => !seen.includes(id))).toEqual([]);
      },
    );
  });
});
