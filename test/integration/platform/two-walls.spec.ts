import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { withoutPolicies } from '../../../libs/platform/access/testing/index.js';
import { DemoHouse, type Person } from '../../support/demo-house.js';
import { OpenConfidentialDocument } from '../../support/operations/confidential.graphql.js';
import {
  AcceptInterestDocument,
  AskInterestDocument,
  RecordNdaDocument,
  WithdrawMatchDocument,
} from '../../support/operations/matches.graphql.js';
import {
  ActivityBehindWallsDocument,
  AgendaBehindWallsDocument,
  AlertsBehindWallsDocument,
  MatchBehindWallsByIdDocument,
  MatchesOfNeedsBehindWallsDocument,
  NeedBehindWallsByIdDocument,
  NeedsBehindWallsDocument,
  ReportsBehindWallsDocument,
  RoundsBehindWallsDocument,
  SearchesBehindWallsDocument,
  WithdrawMatchBehindWallsDocument,
} from '../../support/operations/walls.graphql.js';

const CANARY = 'KANARIE-4b19';
/** What the rival's secrets are made of: each text, and the match, hold the canary or are known by id. */
const SECRET = {
  title: `${CANARY} odling i mörker`,
  anonymisedSummary: `${CANARY} sammanfattning av behovet`,
  successCriteria: `${CANARY} lyckas`,
  confidentialDescription: `${CANARY} hemlig metod`,
};

/** Everything a startup, a partner and a coordinator may ask for that could hold something of others. */
const LISTS: [operation: string, document: TypedDocumentNode<unknown, Record<string, never>>][] = [
  ['needs', NeedsBehindWallsDocument],
  ['matches', MatchesOfNeedsBehindWallsDocument],
  ['reports', ReportsBehindWallsDocument],
  ['savedSearches', SearchesBehindWallsDocument],
  ['alerts', AlertsBehindWallsDocument],
  ['allocationRounds', RoundsBehindWallsDocument],
  ['agenda', AgendaBehindWallsDocument],
  ['activity', ActivityBehindWallsDocument],
];

describe('two walls', () => {
  let house: DemoHouse;
  let needId: string;
  let matchId: string;
  let fileUrl: string;
  beforeAll(async () => {
    house = await DemoHouse.open();
    // The rival's need, under an NDA with the lab, whose people have opened its secret.
    needId = await house.published(SECRET, 'rival');
    const match = await house.shortlist(needId, await house.capability('lab'));
    matchId = match.id;
    const interested = await house.step(
      'lab',
      AcceptInterestDocument,
      await house.step('staff', AskInterestDocument, match),
    );
    await house.step('staff', RecordNdaDocument, interested, { signedOn: '2026-01-15' });
    await house.as('lab').ok(OpenConfidentialDocument, { matchId });
    // The hospital stands on its list and has not been asked; of another need it was asked, and that was taken back.
    await house.shortlist(needId, await house.capability('hospital'));
    const another = await house.shortlist(await house.published(SECRET, 'rival'), await house.capability('hospital'));
    await house.step('staff', WithdrawMatchDocument, await house.step('staff', AskInterestDocument, another));
    const file = await fetch(`${house.origin}/files/needs/${needId}`, {
      method: 'POST',
      body: `${CANARY} i en fil`,
      headers: {
        'content-type': 'application/octet-stream',
        'x-klustermotor-file-name': `${CANARY}.txt`,
        authorization: `Bearer ${house.as('rival').token}`,
      },
    });
    fileUrl = ((await file.json()) as { url: string }).url;
  });
  afterAll(() => house.close());

  /** Where the canary, the need or the match turns up in what somebody gets. */
  async function leaks(person: Person): Promise<string[]> {
    const found: string[] = [];
    const look = (where: string, answer: unknown) => {
      const text = JSON.stringify(answer);
      for (const [what, sign] of [
        ['canary', CANARY],
        ['need', needId],
        ['match', matchId],
      ] as const)
        if (text.includes(sign)) found.push(`${person} ${where}: ${what}`);
    };
    for (const [name, document] of LISTS) look(name, (await house.as(person).ask(document)).data);
    look('need(id)', (await house.as(person).ask(NeedBehindWallsByIdDocument, { id: needId })).data);
    look('match(id)', (await house.as(person).ask(MatchBehindWallsByIdDocument, { id: matchId })).data);
    look('openConfidential', (await house.as(person).ask(OpenConfidentialDocument, { matchId })).data);
    look(
      'file',
      await (
        await fetch(`${house.origin}${fileUrl}`, { headers: { authorization: `Bearer ${house.as(person).token}` } })
      ).text(),
    );
    look('withdrawMatch', (await house.as(person).ask(WithdrawMatchBehindWallsDocument, { matchId, version: 1 })).data);
    return found;
  }
  const OTHERS: Person[] = ['startup', 'hospital', 'stockholm', 'uppsala', 'elsewhere'];
  const leaksOfOthers = async () => (await Promise.all(OTHERS.map(leaks))).flat();
  const row = () =>
    house.rows(
      'SELECT m.state, m.version, n.state AS need FROM match m JOIN need n ON n.id = m.need_id WHERE m.id = $1',
      [matchId],
    );

  it('stand together: nobody but the parties and staff learns of the need', async () => {
    expect(await leaksOfOthers()).toEqual([]);
    expect(await leaks('rival')).toContain('rival need(id): canary');
    expect(await leaks('lab')).toContain('lab matches: canary');
  });

  it('with the policies off, row-level security alone keeps it', async () => {
    const before = await row();
    await withoutPolicies(async () => {
      expect(await leaksOfOthers()).toEqual([]);
      // The one it was opened to has it still: the wall stands where it should, and not around everything.
      expect((await house.as('lab').ok(MatchBehindWallsByIdDocument, { id: matchId })).match.need.title).toBe(
        SECRET.title,
      );
    });
    expect(await row()).toEqual(before);
  });

  it('with row-level security off, the policies alone keep it; with both off, it is lost: these tests can fail', async () => {
    const walled = (
      await house.rows<{ name: string }>(
        "SELECT relname AS name FROM pg_class WHERE relrowsecurity AND relnamespace = 'public'::regnamespace",
      )
    ).map(({ name }) => name);
    expect(walled.length).toBeGreaterThan(30);
    const set = async (word: 'DISABLE' | 'ENABLE') => {
      for (const table of walled) await house.database.query(`ALTER TABLE ${table} ${word} ROW LEVEL SECURITY`);
    };
    await set('DISABLE');
    try {
      expect(await leaksOfOthers()).toEqual([]);
      await withoutPolicies(async () => {
        const lost = await leaks('startup');
        expect(lost).toEqual(
          expect.arrayContaining(['startup needs: canary', 'startup need(id): canary', 'startup matches: match']),
        );
      });
    } finally {
      await set('ENABLE');
    }
    expect(await leaksOfOthers()).toEqual([]);
  });
});
