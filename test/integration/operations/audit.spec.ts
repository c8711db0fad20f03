import { DemoHouse } from '../../support/demo-house.js';
import type { AuditFilterInput } from '../../support/generated/graphql.js';
import { operation } from '../../support/operation.js';
import { MyRoleDocument } from '../../support/operations/account.graphql.js';
import { AuditEntriesDocument } from '../../support/operations/audit.graphql.js';
import { NeedConfidentialDocument } from '../../support/operations/confidential.graphql.js';
import { SignInDocument } from '../../support/operations/sign-in.graphql.js';
import { unzip } from '../../support/unzip.js';

describe('the audit log for administrators', () => {
  let house: DemoHouse;
  beforeAll(async () => {
    house = await DemoHouse.open();
  });
  afterAll(() => house.close());

  const search = async (filter: AuditFilterInput = {}, first = 100, after?: string | null) =>
    (await house.as('admin').ok(AuditEntriesDocument, { first, after, filter })).auditEntries;
  const download = (person: 'admin' | 'staff' | null, query = '', format = 'csv') =>
    fetch(`${house.origin}/files/audit/${format}${query}`, {
      headers: person ? { authorization: `Bearer ${house.as(person).token}` } : {},
    });

  operation('auditEntries', () => {
    it('tells who did what, newest first, by subject, kind, person and day', async () => {
      const id = await house.published();
      const { edges } = await search({ subjectId: id });
      expect(edges.map(({ node }) => [node.kind, node.role])).toEqual([
        ['need.published', 'STAFF'],
        ['need.submitted', 'STARTUP'],
      ]);
      const personId = edges[0]?.node.personId as string;
      expect(edges[0]?.node.personName).toEqual(expect.any(String));
      const his = await search({ personId });
      expect(his.edges.every(({ node }) => node.personId === personId)).toBe(true);
      expect((await search({ kind: 'need.published', subjectId: id })).totalCount).toBe(1);
      expect((await search({ subjectId: id, to: '2020-01-01' })).totalCount).toBe(0);
      expect((await search({ subjectId: id, from: '2020-01-01' })).totalCount).toBe(2);
    });
    it('is searched by part of a name, in any case and without wildcards, and by what kind of thing it is about', async () => {
      const names = (await search({ person: 'love LAB' })).edges.map(({ node }) => node.personName);
      expect(new Set(names)).toEqual(new Set(['Love Labb']));
      for (const person of ['%', '_', '\\\\']) expect((await search({ person })).totalCount).toBe(0);
      await house.published();
      const needs = await search({ subjectKind: 'NEED' });
      expect(needs.totalCount).toBeGreaterThan(0);
      expect(needs.edges.every(({ node }) => node.kind.startsWith('need.'))).toBe(true);
      expect((await search({ subjectKind: 'NOTHING' })).totalCount).toBe(0);
    });
    it('is read in pages that meet', async () => {
      const [one, both] = [await search({ kind: 'session.started' }, 2), await search({ kind: 'session.started' }, 4)];
      const two = await search({ kind: 'session.started' }, 2, one.pageInfo.endCursor);
      expect([...one.edges, ...two.edges]).toEqual(both.edges);
    });
    it('has sign-ins, and refused ones of known accounts', async () => {
      expect(
        await house
          .anybody()
          .refused(SignInDocument, { input: { email: 'lab@demo.example', password: 'wrong-password' } }),
      ).toBe('SIGN_IN_REFUSED');
      expect((await search({ kind: 'session.refused' })).edges[0]?.node).toMatchObject({
        personName: 'Love Labb',
        role: 'NONE',
      });
      expect((await search({ kind: 'session.started' })).totalCount).toBeGreaterThan(3);
    });
    it('has the reading of a confidential text by the startup itself', async () => {
      const id = await house.submitted({ confidentialDescription: 'Något hemligt som ingen får veta.' });
      await house.as('startup').ok(NeedConfidentialDocument, { id });
      expect((await search({ subjectId: id })).edges.map(({ node }) => node.kind)).toEqual([
        'need.confidential-read',
        'need.submitted',
      ]);
    });
    it.each(['staff', 'startup', 'lab', 'stockholm', 'elsewhere'] as const)('refuses %s', async (person) => {
      expect(await house.as(person).refused(AuditEntriesDocument, { first: 1 })).toBe('FORBIDDEN');
    });
    it('finds nothing for a person that cannot exist', async () => {
      const { auditEntries } = await house
        .as('admin')
        .ok(AuditEntriesDocument, { first: 1, filter: { personId: 'me' } });
      expect(auditEntries.edges).toEqual([]);
    });
    it.each([{ kind: "a' OR 1=1" }, { from: '2026-02-02', to: '2026-02-01' }])(
      'refuses the search %j',
      async (filter) => {
        expect(await house.as('admin').refused(AuditEntriesDocument, { first: 1, filter })).toBe('INVALID');
      },
    );
  });

  describe('the export', () => {
    it('is a CSV for Swedish Excel, sent as an attachment, and is on the log itself', async () => {
      const before = (await search({ kind: 'audit.exported' })).totalCount;
      const answer = await download('admin', '?kind=need.submitted');
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="audit-\d{4}-\d\d-\d\d\.csv"$/);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const lines = bytes.toString('utf8').trimEnd().split('\r\n');
      expect(lines).toHaveLength((await search({ kind: 'need.submitted' })).totalCount + 1);
      expect((await search({ kind: 'audit.exported' })).totalCount).toBe(before + 1);
    });
    it('neutralises a name that is a formula', async () => {
      const client = await house.colleagueOf('startup', '=cmd|calc');
      await client.ok(MyRoleDocument);
      expect(await (await download('admin', '?kind=session.started')).text()).toContain(";'=cmd|calc;");
    });
    it('is a workbook as well, whose cells are texts and not formulas', async () => {
      await (await house.colleagueOf('startup', '=2+3')).ok(MyRoleDocument);
      const before = (await search({ kind: 'audit.exported' })).totalCount;
      const answer = await download('admin', '?kind=session.started', 'xlsx');
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="audit-\d{4}-\d\d-\d\d\.xlsx"$/);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      const parts = await unzip(Buffer.from(await answer.arrayBuffer()));
      const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
      expect(sheet.match(/<row /g)).toHaveLength((await search({ kind: 'session.started' })).totalCount + 1);
      expect([...parts.values()].join('')).toMatch(/(&apos;|&#39;|')=2\+3/);
      expect(sheet).not.toContain('<f>');
      expect((await search({ kind: 'audit.exported' })).totalCount).toBe(before + 1);
    });
    it('is refused to staff and to nobody, and then not on the log', async () => {
      const before = (await search({ kind: 'audit.exported' })).totalCount;
      expect((await download('staff')).status).toBe(403);
      expect((await download(null)).status).toBe(401);
      expect((await download('admin', '?kind=%27')).status).toBe(400);
      expect((await download('staff', '', 'xlsx')).status).toBe(403);
      expect((await download(null, '', 'xlsx')).status).toBe(401);
      expect((await download('admin', '?subjectKind=need', 'xlsx')).status).toBe(400);
      expect((await search({ kind: 'audit.exported' })).totalCount).toBe(before);
    });
  });
});
