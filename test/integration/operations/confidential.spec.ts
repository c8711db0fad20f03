import { DemoHouse, type OnTheWay, type Person, UNKNOWN } from '../../support/demo-house.js';
import type { SubmitNeedInput } from '../../support/generated/graphql.js';
import type { GraphqlClient } from '../../support/graphql-client.js';
import { operation } from '../../support/operation.js';
import { WhyNotDocument } from '../../support/operations/candidates.graphql.js';
import {
  BreakGlassDocument,
  MatchExplanationDocument,
  NeedConfidentialDocument,
  OpenConfidentialDocument,
  RevealReasonsDocument,
  RevealsDocument,
} from '../../support/operations/confidential.graphql.js';
import {
  AgendaAndActivityDocument,
  PathsToCompanyDocument,
  PathsToMatchDocument,
  WordsOfNeedsDocument,
} from '../../support/operations/exposure.graphql.js';
import {
  AcceptInterestDocument,
  AskInterestDocument,
  DeclineInterestDocument,
  WithdrawMatchDocument,
} from '../../support/operations/matches.graphql.js';
import { WithdrawNeedDocument } from '../../support/operations/needs.graphql.js';

const SECRET = 'CANARY-7f3a: förbehandling i 18 timmar vid två procent syre.';

describe('what the parties know of each other', () => {
  let house: DemoHouse;
  let colleague: GraphqlClient;
  beforeAll(async () => {
    house = await DemoHouse.open();
    colleague = await house.colleagueOf('lab', 'Kim Kollega');
  });
  afterAll(() => house.close());

  const secret = { confidentialDescription: SECRET };
  const ledger = async (person: Person, id: string) =>
    (await house.as(person).ok(RevealsDocument, { id })).need.reveals;

  describe('need.confidentialDescription', () => {
    it('is read by the startup that wrote it', async () => {
      expect(await house.as('startup').ok(NeedConfidentialDocument, { id: await house.submitted(secret) })).toEqual({
        need: { confidentialDescription: SECRET, hasConfidentialDescription: true },
      });
    });
    it('is null for staff, administrators and the partner, before and after the NDA', async () => {
      for (const match of [await house.asked(secret), await house.underNda(secret), await house.introduced(secret)]) {
        for (const person of ['staff', 'admin', 'lab'] as const)
          expect(await house.as(person).ok(NeedConfidentialDocument, { id: match.needId })).toEqual({
            need: { confidentialDescription: null, hasConfidentialDescription: true },
          });
      }
    });
    it('does not exist for another startup and another partner', async () => {
      const { needId: id } = await house.introduced(secret);
      for (const person of ['rival', 'hospital', 'elsewhere'] as const)
        expect(await house.as(person).refused(NeedConfidentialDocument, { id })).toBe('NOT_FOUND');
    });
    it('is in no list, no event and no explanation of anybody else', async () => {
      await house.introduced(secret);
      for (const person of ['staff', 'lab', 'rival'] as const) {
        const everything = await house.as(person).ok(WordsOfNeedsDocument);
        expect(JSON.stringify(everything)).not.toContain('CANARY');
      }
    });
    it('is no word to match by, while the summary is', async () => {
      const capabilityId = await house.capability('lab', { name_sv: 'Kryptonitlaboratorium' });
      const word = 'Vi behöver ett kryptonitlaboratorium för vårt arbete.';
      const text = async (over: Partial<SubmitNeedInput>) => {
        const { need } = await house
          .as('staff')
          .ok(WhyNotDocument, { id: await house.published(over), capabilityId: capabilityId });
        return need.whyNot?.parts.find(({ code }) => code === 'WORDS')?.points;
      };
      expect(await text({ anonymisedSummary: word })).toBeGreaterThan(0);
      expect(await text({ confidentialDescription: word })).toBe(0);
    });
  });

  operation('openConfidential', () => {
    const refused = (person: Person, match: OnTheWay) =>
      house.as(person).refused(OpenConfidentialDocument, { matchId: match.id });

    it('opens to the partner under the NDA, and is in the ledger of the startup at once: who, when, what, under which agreement', async () => {
      const match = await house.underNda(secret);
      const before = Date.now() - 1000;
      const { openConfidential } = await house.as('lab').ok(OpenConfidentialDocument, { matchId: match.id });
      expect(openConfidential.text).toBe(SECRET);
      const entries = await ledger('startup', match.needId);
      expect(entries).toEqual([openConfidential.reveal]);
      expect(entries).toEqual([
        {
          at: expect.any(String) as string,
          byName: 'Love Labb',
          field: 'fullDescription',
          agreement: 'NDA 2026-01-15, dnr FS 2026-17',
          matchId: match.id,
          organisation: { id: house.organisationOf('lab') },
        },
      ]);
      expect(Date.parse(entries[0]?.at ?? '')).toBeGreaterThan(before);
      expect(Date.parse(entries[0]?.at ?? '')).toBeLessThanOrEqual(Date.now() + 1000);
    });
    it('adds one row for each opening, by whom it was, also for many at once', async () => {
      const match = await house.underNda(secret);
      await Promise.all([
        house.as('lab').ok(OpenConfidentialDocument, { matchId: match.id }),
        colleague.ok(OpenConfidentialDocument, { matchId: match.id }),
        house.as('lab').ok(OpenConfidentialDocument, { matchId: match.id }),
      ]);
      expect((await ledger('startup', match.needId)).map(({ byName }) => byName).sort()).toEqual([
        'Kim Kollega',
        'Love Labb',
        'Love Labb',
      ]);
      expect(
        await house.rows("SELECT id FROM event WHERE name = 'need.confidential-opened' AND subject_id = $1", [
          match.id,
        ]),
      ).toHaveLength(3);
    });
    it('needs no NDA where the need asks for none, and the ledger says so', async () => {
      const match = await house.interested({ ...secret, ndaNeeded: false });
      await house.as('lab').ok(OpenConfidentialDocument, { matchId: match.id });
      expect((await ledger('startup', match.needId)).map(({ agreement }) => agreement)).toEqual(['–']);
    });
    it('stays open after the introduction', async () => {
      expect(
        await house.as('lab').ok(OpenConfidentialDocument, { matchId: (await house.introduced(secret)).id }),
      ).toMatchObject({ openConfidential: { text: SECRET } });
    });
    it.each(['shortlisted', 'asked', 'interested'] as const)(
      'refuses a partner that is only %s, and writes no row',
      async (ready) => {
        const match = await house[ready](secret);
        expect(await refused('lab', match)).toBe('NOT_FOUND');
        expect(await ledger('startup', match.needId)).toEqual([]);
      },
    );
    it('refuses a partner that was asked where no NDA is needed either', async () => {
      expect(await refused('lab', await house.asked({ ...secret, ndaNeeded: false }))).toBe('NOT_FOUND');
    });
    it('refuses a partner that declined', async () => {
      expect(
        await refused(
          'lab',
          await house.step('lab', DeclineInterestDocument, await house.asked({ ...secret, ndaNeeded: false }), {
            reason: 'WRONG_TIME',
          }),
        ),
      ).toBe('NOT_FOUND');
    });
    it('refuses after the match is withdrawn, and after the need is', async () => {
      const one = await house.step('startup', WithdrawMatchDocument, await house.introduced(secret));
      const other = await house.introduced(secret);
      await house.as('startup').ok(WithdrawNeedDocument, { id: other.needId, version: 2 });
      for (const match of [one, other]) {
        expect(await refused('lab', match)).toBe('NOT_FOUND');
        expect(await ledger('startup', match.needId)).toEqual([]);
      }
    });
    it('refuses a need that has nothing to open', async () => {
      expect(await refused('lab', await house.interested({ confidentialDescription: null, ndaNeeded: false }))).toBe(
        'NOT_FOUND',
      );
    });
    it.each([
      ['hospital', 'NOT_FOUND'],
      ['staff', 'FORBIDDEN'],
      ['admin', 'FORBIDDEN'],
      ['startup', 'FORBIDDEN'],
      ['rival', 'FORBIDDEN'],
      ['stockholm', 'FORBIDDEN'],
    ] as const)('refuses %s', async (person, code) => {
      const match = await house.underNda(secret);
      expect(await refused(person, match)).toBe(code);
      expect(await ledger('startup', match.needId)).toEqual([]);
    });
    it('refuses an unknown match', async () => {
      expect(await house.as('lab').refused(OpenConfidentialDocument, { matchId: UNKNOWN })).toBe('NOT_FOUND');
    });
    it('never gives a text without a row when the match is withdrawn at the same moment', async () => {
      for (let turn = 0; turn < 8; turn += 1) {
        const match = await house.underNda(secret);
        const [opened] = await Promise.all([
          house.as('lab').ask(OpenConfidentialDocument, { matchId: match.id }),
          house.tryStep('startup', WithdrawMatchDocument, match),
        ]);
        expect(await ledger('startup', match.needId)).toHaveLength(opened.errors ? 0 : 1);
      }
    });
  });

  operation('breakGlass', () => {
    const REASON = 'Polisanmälan K123, begärd av bolaget.';

    it('gives an administrator the text, with the reason in the ledger of the startup and an entry in the audit log', async () => {
      const id = await house.submitted(secret);
      const { breakGlass } = await house.as('admin').ok(BreakGlassDocument, { needId: id, reason: `  ${REASON} ` });
      expect(breakGlass.text).toBe(SECRET);
      expect(await house.as('startup').ok(RevealReasonsDocument, { id })).toEqual({
        need: {
          reveals: [{ byName: expect.any(String) as string, matchId: null, reason: REASON, field: 'fullDescription' }],
        },
      });
      expect(
        await house.rows("SELECT role, details FROM audit_entry WHERE kind = 'need.glass-broken' AND subject_id = $1", [
          id,
        ]),
      ).toEqual([{ role: 'ADMIN', details: {} }]);
      expect(
        await house.rows("SELECT 1 AS told FROM event WHERE name = 'need.glass-broken' AND subject_id = $1", [id]),
      ).toHaveLength(1);
    });
    it('opens nothing beyond that one reading', async () => {
      const id = await house.submitted(secret);
      await house.as('admin').ok(BreakGlassDocument, { needId: id, reason: REASON });
      expect(await house.as('admin').ok(NeedConfidentialDocument, { id })).toEqual({
        need: { confidentialDescription: null, hasConfidentialDescription: true },
      });
      // Past the policy layer: the database itself refuses outside the transaction that wrote the ledger.
      await house.database.query('BEGIN');
      await house.database.query(
        `SELECT set_config('app.workspace_id', n.workspace_id::text, true), set_config('app.role', 'ADMIN', true), set_config('app.person_id', (SELECT id::text FROM person WHERE email = 'admin@demo.example'), true) FROM need n WHERE n.id = $1`,
        [id],
      );
      await house.database.query('SET LOCAL ROLE klustermotor_app');
      const { rows } = await house.database.query('SELECT * FROM need_confidential');
      await house.database.query('ROLLBACK');
      expect(rows).toEqual([]);
    });
    it('writes nothing where there is nothing to read, and needs a reason that is one', async () => {
      const id = await house.submitted({ confidentialDescription: null, ndaNeeded: false });
      expect(await house.as('admin').refused(BreakGlassDocument, { needId: id, reason: REASON })).toBe('NOT_FOUND');
      expect(await house.as('admin').refused(BreakGlassDocument, { needId: UNKNOWN, reason: REASON })).toBe(
        'NOT_FOUND',
      );
      const other = await house.submitted(secret);
      for (const reason of ['kort', ' '.repeat(50), 'x'.repeat(501)])
        expect(await house.as('admin').refused(BreakGlassDocument, { needId: other, reason })).toBe('INVALID');
      expect(await house.rows('SELECT 1 FROM reveal WHERE need_id = ANY($1::uuid[])', [[id, other]])).toEqual([]);
    });
    it.each(['staff', 'startup', 'rival', 'lab', 'stockholm'] as const)('refuses %s', async (person) => {
      expect(
        await house.as(person).refused(BreakGlassDocument, { needId: await house.submitted(secret), reason: REASON }),
      ).toBe('FORBIDDEN');
    });
  });

  describe('need.reveals', () => {
    it('are read by the startup and by staff; empty for the partner', async () => {
      const match = await house.underNda(secret);
      await house.as('lab').ok(OpenConfidentialDocument, { matchId: match.id });
      expect(await ledger('startup', match.needId)).toHaveLength(1);
      expect(await ledger('staff', match.needId)).toHaveLength(1);
      expect(await ledger('lab', match.needId)).toEqual([]);
    });
  });

  describe('a partner that was asked', () => {
    const TOLD = ['Love Labb', 'Kim Kollega', 'Hemligresursen', 'Demolaboratoriet', 'Vi i labbet hinner inte'];
    /** All that the startup can read about a match, on every path there is. */
    const allOf = async ({ id, needId }: OnTheWay): Promise<string> => {
      const seen = await house.as('startup').ok(PathsToMatchDocument, { id, needId });
      const others = await house.as('startup').ok(AgendaAndActivityDocument);
      // Only what is about this match: an earlier test may have told the name of the same lab rightly.
      const about = (found: object) =>
        JSON.stringify(found, (key, value: unknown) =>
          key === 'edges' && Array.isArray(value)
            ? (value as unknown[]).filter((edge) => JSON.stringify(edge).includes(id))
            : value,
        );
      return about(seen) + about(others);
    };
    const ask = async () =>
      house.asked(secret, { capabilityId: await house.capability('lab', { name_sv: 'Hemligresursen' }) });
    const hosts = () =>
      house.rows<{ nameSv: string }>('SELECT name_sv AS "nameSv" FROM organisation WHERE id = $1', [
        house.organisationOf('lab'),
      ]);

    it('stays unknown to the startup until it answers', async () => {
      const match = await ask();
      const text = await allOf(match);
      expect(text).toContain('"capability":null');
      for (const secretName of [...TOLD, (await hosts())[0]?.nameSv ?? '', house.organisationOf('lab')])
        expect(text).not.toContain(secretName);
    });
    it('stays unknown for ever when it declines: name, people, capability, comment, gates and words in common', async () => {
      const match = await house.step('lab', DeclineInterestDocument, await ask(), {
        reason: 'OTHER',
        comment: 'Vi i labbet hinner inte',
      });
      const text = await allOf(match);
      expect(text).toContain('"declineReason":"OTHER"');
      expect(text).toContain('"capability":null');
      expect(text).toContain('match.interest-declined');
      for (const secretName of [...TOLD, (await hosts())[0]?.nameSv ?? '', house.organisationOf('lab')])
        expect(text).not.toContain(secretName);
      expect(await house.as('startup').ok(MatchExplanationDocument, { id: match.id })).toEqual({
        match: { parts: [], gates: [], textMatches: [] },
      });
    });
    it('stays unknown when the startup withdraws before it answers', async () => {
      const match = await house.step('startup', WithdrawMatchDocument, await ask());
      const text = await allOf(match);
      for (const secretName of [...TOLD, house.organisationOf('lab')]) expect(text).not.toContain(secretName);
    });
    it('is known once it is interested', async () => {
      const match = await house.step('lab', AcceptInterestDocument, await ask());
      expect(await allOf(match)).toContain('Hemligresursen');
    });
  });

  describe('a company', () => {
    const seenBy = async (person: Person, { id, needId }: OnTheWay) =>
      JSON.stringify(
        await house.as(person).ok(PathsToCompanyDocument, { id, needId: needId }),
        (key, value: unknown) =>
          key === 'edges' && Array.isArray(value)
            ? (value as { node: { id?: string } }[]).filter(({ node }) => !node.id || node.id === id)
            : value,
      );
    it('stays unknown to the partner until the introduction', async () => {
      for (const match of [await house.asked(secret), await house.interested(secret), await house.underNda(secret)]) {
        const text = await seenBy('lab', match);
        expect(text).not.toContain(house.organisationOf('startup'));
        expect(text).not.toContain('Stina Startup');
        expect(text).toContain('"organisation":null');
      }
    });
    it('is known to the partner from the introduction on, and to that partner only', async () => {
      const match = await house.introduced(secret);
      const other = await house.step(
        'staff',
        AskInterestDocument,
        await house.shortlist(match.needId, await house.capability('hospital')),
      );
      expect(await seenBy('lab', match)).toContain(house.organisationOf('startup'));
      expect(await seenBy('hospital', other)).not.toContain(house.organisationOf('startup'));
    });
  });
});
