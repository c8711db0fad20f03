import { eventually, GraphqlClient } from '../../support/graphql-client.js';
import { MailCatcher } from '../../support/mail-catcher.js';
import { ACKNOWLEDGE, type Cast, day, MAIN_JOB, newNeed, type Progress } from '../../support/main-job.js';
import { openTestHouse, type TestHouse } from '../../support/test-api.js';

type CapabilityPage = { capabilities: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };

const UNKNOWN = '01a20738-0000-7000-8000-000000000000';

/** Each step of the main job with its failing twins: who may not, when not, with what not. */
describe('operations of the main job', () => {
  let house: TestHouse;
  let mail: MailCatcher;
  let cast: Cast;
  let rival: GraphqlClient;
  let hospital: GraphqlClient;
  let uppsala: GraphqlClient;

  beforeAll(async () => {
    mail = await new MailCatcher().start();
    house = await openTestHouse({ SMTP_URL: mail.url });
    const signIn = (email: string) => GraphqlClient.signIn(house.origin, `${email}@demo.example`);
    cast = { startup: await signIn('startup'), staff: await signIn('staff'), lab: await signIn('lab'), coordinator: await signIn('coordinator.stockholm') };
    [rival, hospital, uppsala] = [await signIn('startup2'), await signIn('hospital'), await signIn('coordinator.uppsala')];
  });
  afterAll(async () => {
    await house?.close();
    await mail?.stop();
  });

  /** Takes the main job up to, and without, the named step. */
  async function until(step: string, run: string): Promise<Progress> {
    const progress: Progress = { needId: '', matchId: '', initiativeId: '', reportId: '' };
    for (const each of MAIN_JOB) {
      if (each.name === step) break;
      await each.take(cast, progress, run);
      if (each.name !== 'sendReport') await each.done(cast, progress);
    }
    return progress;
  }
  const take = async (step: string, progress: Progress, run: string) => {
    const found = MAIN_JOB.find(({ name }) => name === step);
    if (!found) throw new Error(step);
    await found.take(cast, progress, run);
    return found.done(cast, progress);
  };
  const onMatch = (mutation: string, more = '') => `mutation($id: ID!, $version: Int!) { ${mutation}(matchId: $id, version: $version${more}) { id } }`;
  const version = async (client: GraphqlClient, kind: string, id: string) => (await client.ok<Record<string, { version: number }>>(`query($id: ID!) { ${kind}(id: $id) { version } }`, { id }))[kind]?.version ?? 0;

  describe('submitNeed', () => {
    const submit = 'mutation($input: SubmitNeedInput!) { submitNeed(input: $input) { id state referenceNo } }';
    it('makes a need that waits for triage', async () => {
      const { submitNeed } = await cast.startup.ok<{ submitNeed: { state: string; referenceNo: string } }>(submit, { input: newNeed('Ett nytt behov') });
      expect(submitNeed.state).toBe('SUBMITTED');
      expect(submitNeed.referenceNo).toMatch(/^B\d{4}-\d{3}$/);
    });
    it('makes one need of one idempotency key, also when sent twice at once, and refuses the key for another', async () => {
      const input = { ...newNeed('En gång räcker'), idempotencyKey: 'op-1' };
      const answers = await Promise.all([1, 2, 3].map(() => cast.startup.ok<{ submitNeed: { id: string } }>(submit, { input })));
      expect(new Set(answers.map(({ submitNeed }) => submitNeed.id)).size).toBe(1);
      expect(await cast.startup.refused(submit, { input: { ...input, title: 'Något helt annat' } })).toBe('IDEMPOTENCY_KEY_REUSED');
    });
    it.each(['staff', 'lab', 'coordinator'] as const)('refuses %s', async (role) => {
      expect(await cast[role].refused(submit, { input: newNeed('Fel roll') })).toBe('FORBIDDEN');
    });
    it('names every wrong field in both languages', async () => {
      const { errors } = await cast.startup.ask(submit, { input: { ...newNeed('x'), trlTarget: 1, windowTo: '2020-01-01' } });
      const fields = errors?.[0]?.extensions.data?.['fields'] as { field: string; message: { sv: string; en: string } }[];
      expect(fields.map(({ field }) => field)).toEqual(expect.arrayContaining(['title', 'trlTarget', 'windowTo']));
      for (const { message } of fields) expect(message.sv && message.en).toBeTruthy();
    });
  });

  describe('publishNeed', () => {
    const publish = 'mutation($id: ID!, $version: Int!) { publishNeed(id: $id, version: $version) { id } }';
    it('publishes once; then the state forbids it', async () => {
      const progress = await until('publishNeed', 'publish');
      expect(await cast.startup.refused(publish, { id: progress.needId, version: 1 })).toBe('FORBIDDEN');
      expect(await cast.staff.refused(publish, { id: progress.needId, version: 9 })).toBe('CHANGED_MEANWHILE');
      expect(await take('publishNeed', progress, 'publish')).toBe(true);
      expect(await cast.staff.refused(publish, { id: progress.needId, version: 2 })).toBe('NEED_STATE');
      expect(await cast.staff.refused(publish, { id: UNKNOWN, version: 1 })).toBe('NOT_FOUND');
    });
  });

  describe('need.candidates', () => {
    it('pass every gate, exclude nobody for what is unknown, and explain their score to the last digit', async () => {
      const progress = await until('shortlistCapability', 'candidates');
      const { need } = await cast.staff.ok<{ need: Record<'candidates' | 'whyNot', { score: number; parts: { value: number }[]; gates: { verdict: string; reason: { sv: string; en: string } }[]; capability: { id: string } }[]> }>(
        'query($id: ID!) { need(id: $id) { candidates(first: 100) { score parts { value } gates { verdict reason { sv en } } capability { id } } whyNot(first: 100) { score parts { value } gates { verdict reason { sv en } } capability { id } } } }',
        { id: progress.needId },
      );
      expect(need.candidates.length).toBeGreaterThan(0);
      expect(need.whyNot.length).toBeGreaterThan(0);
      for (const { score, parts } of [...need.candidates, ...need.whyNot]) expect(Math.abs(score - parts.reduce((sum, { value }) => sum + value, 0))).toBeLessThan(1e-9);
      for (const { gates } of need.candidates) expect(gates.map(({ verdict }) => verdict)).not.toContain('FAILS');
      for (const { gates } of need.whyNot) expect(gates.some(({ verdict, reason }) => verdict === 'FAILS' && reason.sv && reason.en)).toBe(true);
      const failed = need.whyNot[0]?.capability.id;
      expect(await cast.staff.refused('mutation($n: ID!, $c: ID!) { shortlistCapability(needId: $n, capabilityId: $c) { id } }', { n: progress.needId, c: failed })).toBe('GATE_FAILED');
    });
    it('are for staff only', async () => {
      const progress = await until('shortlistCapability', 'candidates-startup');
      const { need } = await cast.startup.ok<{ need: { candidates: unknown[]; whyNot: unknown[] } }>('query($id: ID!) { need(id: $id) { candidates { score } whyNot { score } } }', { id: progress.needId });
      expect(need).toEqual({ candidates: [], whyNot: [] });
    });
    it('never hold a party the need excludes', async () => {
      const { me } = await cast.lab.ok<{ me: { membership: { organisation: { id: string } } } }>('{ me { membership { organisation { id } } } }');
      const input = { ...newNeed('Aldrig det labbet'), excludedOrganisationIds: [me.membership.organisation.id] };
      const { submitNeed } = await cast.startup.ok<{ submitNeed: { id: string } }>('mutation($input: SubmitNeedInput!) { submitNeed(input: $input) { id } }', { input });
      const { need } = await cast.staff.ok<{ need: { candidates: { capability: { organisation: { id: string } } }[] } }>('query($id: ID!) { need(id: $id) { candidates(first: 100) { capability { organisation { id } } } } }', { id: submitNeed.id });
      expect(need.candidates.map(({ capability }) => capability.organisation.id)).not.toContain(me.membership.organisation.id);
    });
  });

  describe('from shortlist to introduction', () => {
    it('refuses each step to those who may not take it, and out of turn', async () => {
      const progress = await until('askInterest', 'steps');
      const id = progress.matchId;
      expect(await cast.lab.refused('query($id: ID!) { match(id: $id) { id } }', { id })).toBe('NOT_FOUND');
      expect(await cast.startup.refused('query($id: ID!) { match(id: $id) { id } }', { id })).toBe('NOT_FOUND');
      expect(await cast.staff.refused(onMatch('introduceMatch'), { id, version: 1 })).toBe('MATCH_STATE');
      expect(await cast.staff.refused('mutation($n: ID!, $m: ID!) { shortlistCapability(needId: $n, capabilityId: $m) { id } }', { n: progress.needId, m: UNKNOWN })).toBe('NOT_FOUND');
      expect(await cast.lab.refused(onMatch('askInterest'), { id, version: 1 })).toBe('FORBIDDEN');
      await take('askInterest', progress, 'steps');
      expect(await hospital.refused(onMatch('acceptInterest'), { id, version: 2 })).toBe('NOT_FOUND');
      expect(await cast.staff.refused(onMatch('acceptInterest'), { id, version: 2 })).toBe('FORBIDDEN');
      expect(await cast.lab.refused('mutation($id: ID!) { openConfidential(matchId: $id) { text } }', { id })).toBe('NOT_FOUND');
      await take('acceptInterest', progress, 'steps');
      expect(await cast.staff.refused(onMatch('introduceMatch'), { id, version: 3 })).toBe('MATCH_STATE');
      expect(await cast.lab.refused('mutation($id: ID!) { openConfidential(matchId: $id) { text } }', { id })).toBe('NOT_FOUND');
      expect(await cast.staff.refused(onMatch('recordNda', `, signedOn: "${day(3)}"`), { id, version: 3 })).toBe('INVALID');
      await take('recordNda', progress, 'steps');
      expect(await cast.lab.refused(onMatch('introduceMatch'), { id, version: 4 })).toBe('FORBIDDEN');
      expect(await take('introduceMatch', progress, 'steps')).toBe(true);
    });

    it('has exactly one winner when two answer at once', async () => {
      for (let round = 0; round < 8; round += 1) {
        const progress = await until('acceptInterest', `race-${round}`);
        const at = await version(cast.lab, 'match', progress.matchId);
        const decline = 'mutation($id: ID!, $version: Int!) { declineInterest(matchId: $id, version: $version, reason: NO_CAPACITY) { id } }';
        const answers = await Promise.all([cast.lab.ask(onMatch('acceptInterest'), { id: progress.matchId, version: at }), cast.lab.ask(decline, { id: progress.matchId, version: at })]);
        expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
        expect(answers.find(({ errors }) => errors)?.errors?.[0]?.extensions.category).toBe('CONFLICT');
      }
    });

    it('keeps a partner that declined unknown to the startup, on every path', async () => {
      const progress = await until('acceptInterest', 'declined');
      await cast.lab.ok('mutation($id: ID!, $version: Int!) { declineInterest(matchId: $id, version: $version, reason: OTHER, comment: "Demolaboratoriet har inte tid") { id } }', { id: progress.matchId, version: await version(cast.lab, 'match', progress.matchId) });
      const all = 'state declineReason declineComment capability { id } parts { reason { sv } } gates { reason { sv } } history { byName toState } ndaSignedOn actions';
      const seen = await cast.startup.ok<object>(`query($id: ID!) { match(id: $id) { ${all} } need(id: ${JSON.stringify(progress.needId)}) { matches { ${all} } reveals { byName } } }`, { id: progress.matchId });
      const text = JSON.stringify(seen);
      expect(text).toContain('"declineReason":"OTHER"');
      for (const secret of ['Demolaboratoriet', 'Love', 'Cellodling enligt GMP']) expect(text).not.toContain(secret);
      expect(text).toContain('"capability":null');
    });
  });

  describe('the confidential text', () => {
    const ask = 'query($id: ID!) { need(id: $id) { confidentialDescription hasConfidentialDescription } }';
    it('is read by its owner, by nobody else, and opened to one partner under a ledger', async () => {
      const progress = await until('introduceMatch', 'secret');
      const { need } = await cast.startup.ok<{ need: { confidentialDescription: string } }>(ask, { id: progress.needId });
      expect(need.confidentialDescription).toContain('CANARY-e2e');
      for (const client of [cast.staff, cast.lab]) expect((await client.ok<{ need: object }>(ask, { id: progress.needId })).need).toEqual({ confidentialDescription: null, hasConfidentialDescription: true });
      for (const client of [rival, hospital]) expect(await client.refused(ask, { id: progress.needId })).toBe('NOT_FOUND');
      expect(await cast.coordinator.refused(ask, { id: progress.needId })).toBe('FORBIDDEN');
      const { openConfidential } = await cast.lab.ok<{ openConfidential: { text: string } }>('mutation($id: ID!) { openConfidential(matchId: $id) { text } }', { id: progress.matchId });
      expect(openConfidential.text).toContain('CANARY-e2e');
      const ledger = await cast.startup.ok<{ need: { reveals: { byName: string; field: string; agreement: string }[] } }>('query($id: ID!) { need(id: $id) { reveals { byName field agreement } } }', { id: progress.needId });
      expect(ledger.need.reveals).toEqual([{ byName: 'Love Labb', field: 'fullDescription', agreement: `NDA ${day(0)}` }]);
      for (const client of [hospital, rival]) expect(['NOT_FOUND', 'FORBIDDEN']).toContain(await client.refused('mutation($id: ID!) { openConfidential(matchId: $id) { text } }', { id: progress.matchId }));
    });
    it('closes at once when the need is withdrawn, and the need is gone for the partner', async () => {
      const progress = await until('introduceMatch', 'withdrawn');
      await cast.startup.ok('mutation($id: ID!, $version: Int!) { withdrawNeed(id: $id, version: $version) { state } }', { id: progress.needId, version: await version(cast.startup, 'need', progress.needId) });
      expect(await cast.lab.refused('mutation($id: ID!) { openConfidential(matchId: $id) { text } }', { id: progress.matchId })).toBe('NOT_FOUND');
      expect(await cast.lab.refused(ask, { id: progress.needId })).toBe('NOT_FOUND');
      expect(await cast.lab.refused('query($id: ID!) { match(id: $id) { id } }', { id: progress.matchId })).toBe('NOT_FOUND');
      expect(await rival.refused('mutation($id: ID!, $version: Int!) { withdrawNeed(id: $id, version: $version) { state } }', { id: progress.needId, version: 1 })).toBe('NOT_FOUND');
    });
    it('hides the company from the partner until the introduction', async () => {
      const progress = await until('introduceMatch', 'company');
      const company = 'query($id: ID!) { match(id: $id) { need { organisation { name { sv } } } } }';
      expect(await cast.lab.ok(company, { id: progress.matchId })).toEqual({ match: { need: { organisation: null } } });
      await take('introduceMatch', progress, 'company');
      expect(JSON.stringify(await cast.lab.ok(company, { id: progress.matchId }))).toContain('Exempelcell');
    });
  });

  describe('initiative and milestones', () => {
    it('come from an introduced match, once, and are completed or moved by those who may', async () => {
      const early = await until('introduceMatch', 'initiative-early');
      const input = (matchId: string) => ({ input: { matchId, titleSv: 'Försök', visibility: 'PARTICIPANTS', milestones: [] } });
      const create = 'mutation($input: CreateInitiativeInput!) { createInitiative(input: $input) { id } }';
      expect(await cast.staff.refused(create, input(early.matchId))).toBe('MATCH_STATE');
      const progress = await until('createInitiative', 'initiative');
      expect(await cast.lab.refused(create, input(progress.matchId))).toBe('FORBIDDEN');
      expect(await take('createInitiative', progress, 'initiative')).toBe(true);
      expect(await cast.staff.refused(create, input(progress.matchId))).toBe('MATCH_HAS_INITIATIVE');
      expect(await rival.refused('query($id: ID!) { initiative(id: $id) { id } }', { id: progress.initiativeId })).toBe('NOT_FOUND');
      const { initiative } = await cast.lab.ok<{ initiative: { participations: { role: string }[]; milestones: { id: string; version: number }[] } }>('query($id: ID!) { initiative(id: $id) { participations { role } milestones { id version } } }', { id: progress.initiativeId });
      expect(initiative.participations.map(({ role }) => role).sort()).toEqual(['OWNER', 'PARTNER', 'STARTUP']);
      const id = initiative.milestones[0]?.id;
      const complete = 'mutation($id: ID!, $version: Int!, $evidence: String!) { completeMilestone(id: $id, version: $version, evidence: $evidence) { state } }';
      const move = 'mutation($id: ID!, $version: Int!, $dueOn: Date!, $reason: String!) { moveMilestone(id: $id, version: $version, dueOn: $dueOn, reason: $reason) { moves { reason } } }';
      expect(await cast.lab.refused(complete, { id, version: 1, evidence: 'Vi var inte ansvariga' })).toBe('FORBIDDEN');
      expect(await cast.staff.refused(complete, { id, version: 1, evidence: '' })).toBe('INVALID');
      expect(await cast.lab.refused(move, { id, version: 1, dueOn: day(20), reason: 'Försenat' })).toBe('FORBIDDEN');
      expect(await cast.staff.ok(move, { id, version: 1, dueOn: day(20), reason: 'Försenat' })).toEqual({ moveMilestone: { moves: [{ reason: 'Försenat' }] } });
      expect(await cast.staff.refused(complete, { id, version: 1, evidence: 'Gammal version' })).toBe('CHANGED_MEANWHILE');
      expect(await take('completeMilestone', progress, 'initiative')).toBe(true);
      expect(await cast.staff.refused(complete, { id, version: 3, evidence: 'En gång till' })).toMatch(/STATE$/);
    });
  });

  describe('reports', () => {
    it('go to one region, are seen by nobody else, and follow their states', async () => {
      const progress = await until('sendReport', 'report');
      const read = 'query($id: ID!) { report(id: $id) { state } }';
      const acknowledge = 'mutation($id: ID!, $version: Int!) { acknowledgeReport(id: $id, version: $version) { state } }';
      const send = 'mutation($id: ID!, $version: Int!) { sendReport(id: $id, version: $version) { __typename } }';
      expect(await cast.coordinator.refused(read, { id: progress.reportId })).toBe('NOT_FOUND');
      expect(await cast.coordinator.refused(send, { id: progress.reportId, version: 1 })).toBe('FORBIDDEN');
      await take('sendReport', progress, 'report');
      await eventually(() => cast.staff.ok<{ report: { state: string } }>(read, { id: progress.reportId }), ({ report }) => report.state === 'DELIVERED');
      expect(mail.mails.filter(({ text }) => text?.includes(progress.reportId))).toHaveLength(1);
      for (const client of [cast.lab, cast.startup]) expect(await client.refused(read, { id: progress.reportId })).toBe('FORBIDDEN');
      expect(await uppsala.refused(read, { id: progress.reportId })).toBe('NOT_FOUND');
      expect(await uppsala.refused(acknowledge, { id: progress.reportId, version: 9 })).toBe('NOT_FOUND');
      expect(await cast.staff.refused(acknowledge, { id: progress.reportId, version: 9 })).toBe('FORBIDDEN');
      const downloaded = await fetch(`${house.origin}/files/reports/${progress.reportId}/pdf`, { headers: { authorization: `Bearer ${uppsala.token}` } });
      expect(downloaded.status).toBe(404);
      expect(await downloaded.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND', category: 'NOT_FOUND' } }] });
      await ACKNOWLEDGE.take(cast, progress, 'report');
      const at = await version(cast.coordinator, 'report', progress.reportId);
      expect(await cast.coordinator.refused(acknowledge, { id: progress.reportId, version: at })).toBe('REPORT_STATE');
      expect(await cast.coordinator.ok('mutation($id: ID!, $version: Int!) { askCompletion(id: $id, version: $version, comment: "Vad ingår i siffran RCO01?") { state completionComment } }', { id: progress.reportId, version: at })).toEqual({
        askCompletion: { state: 'COMPLETION_ASKED', completionComment: 'Vad ingår i siffran RCO01?' },
      });
      expect(await cast.staff.refused(send, { id: progress.reportId, version: at + 1 })).toBe('REPORT_STATE');
    });
  });

  describe('sign-in', () => {
    it('tells a wrong password and an unknown address alike, and makes ten failures wait, also when all come at once', async () => {
      const anybody = new GraphqlClient(house.origin);
      const signIn = (email: string) => anybody.ask('mutation($e: String!) { signIn(input: { email: $e, password: "fel" }) { accessToken } }', { e: email });
      const [wrong, unknown] = [await signIn('hospital@demo.example'), await signIn('nobody@demo.example')];
      expect(wrong.errors?.[0]?.extensions).toEqual(unknown.errors?.[0]?.extensions);
      expect(wrong.errors?.[0]?.extensions.code).toBe('SIGN_IN_REFUSED');
      // All at once: none of them may slip past the count of the others.
      const answers = await Promise.all(Array.from({ length: 25 }, () => signIn('brute@demo.example')));
      const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code);
      expect(codes.filter((code) => code === 'SIGN_IN_REFUSED').length).toBeLessThanOrEqual(10);
      expect(codes).toContain('TOO_MANY_ATTEMPTS');
      // Aliases: the first failure ends the operation, so one request is one attempt.
      const aliases = Array.from({ length: 10 }, (_, i) => `a${i}: signIn(input: { email: "aliases@demo.example", password: "p${i}" }) { accessToken }`).join(' ');
      expect((await anybody.ask(`mutation { ${aliases} }`)).errors).toHaveLength(1);
    });
    it('ends with signing out, and no one uses the membership of another', async () => {
      const leaving = await GraphqlClient.signIn(house.origin, 'hospital@demo.example');
      const { me } = await cast.lab.ok<{ me: { membership: { id: string } } }>('{ me { membership { id } } }');
      expect(await leaving.refused('mutation($id: ID!) { useMembership(membershipId: $id) { id } }', { id: me.membership.id })).toBe('NOT_FOUND');
      expect(await leaving.ok('mutation { setLanguage(language: EN) { language } }')).toEqual({ setLanguage: { language: 'EN' } });
      await leaving.ok('mutation { signOut }');
      expect(await leaving.ok('{ me { id } }').catch(() => 'gone')).toEqual({ me: null });
      expect(await leaving.refused('{ agenda { id } }')).toBe('UNAUTHENTICATED');
    });
  });

  describe('lists and limits', () => {
    it('refuse a page that is too large, and a cursor that is not theirs', async () => {
      for (const first of [0, 101]) expect(await cast.staff.refused('query($first: Int!) { needs(first: $first) { totalCount } }', { first })).toBe('INVALID');
      for (const after of ['x', Buffer.from('["a"]').toString('base64url'), Buffer.from('["1","2"]').toString('base64url')]) expect(await cast.staff.refused('query($after: String!) { needs(after: $after) { totalCount } }', { after })).toBe('INVALID');
    });
    it('give each row once while walking the pages', async () => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { capabilities }: CapabilityPage = await cast.staff.ok<CapabilityPage>('query($after: String) { capabilities(first: 7, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }', { after });
        seen.push(...capabilities.edges.map(({ node }) => node.id));
        after = capabilities.pageInfo.hasNextPage ? capabilities.pageInfo.endCursor : null;
      } while (after);
      expect(seen.length).toBeGreaterThan(15);
      expect(new Set(seen).size).toBe(seen.length);
    });
    it.each([
      ['too deep', '{ needs { edges { node { matches { need { matches { need { matches { id } } } } } } } } }'],
      ['too many aliases', `{ ${Array.from({ length: 11 }, (_, i) => `a${i}: position`).join(' ')} }`],
      ['too many directives', `{ position ${'@include(if: true) '.repeat(6)} }`],
      ['too many tokens', `{ ${'position '.repeat(1001)} }`],
    ])('refuse an operation that is %s, in the one error shape and without a path of ours', async (_case, query) => {
      const { errors, data } = await cast.staff.ask(query);
      expect(data ?? null).toBeNull();
      expect(errors?.[0]?.extensions.category).toBe('INVALID');
      expect(JSON.stringify(errors)).not.toMatch(/\.ts|\.js|SELECT|node_modules/);
    });
    it.each([
      ['a broken body', { body: '{bad', headers: { 'content-type': 'application/json' } }, 400],
      ['a body over 100 KiB', { body: JSON.stringify({ query: '{ position }', extensions: 'x'.repeat(110_000) }), headers: { 'content-type': 'application/json' } }, 413],
      ['a batch', { body: '[{"query":"{ position }"}]', headers: { 'content-type': 'application/json' } }, 400],
      ['a simple form post', { body: 'query={position}', headers: { 'content-type': 'text/plain' } }, 400],
    ])('answer %s in JSON', async (_case, request, status) => {
      const response = await fetch(`${house.origin}/graphql`, { method: 'POST', ...request });
      expect([status, 415]).toContain(response.status);
      expect(response.headers.get('content-type')).toMatch(/json/);
      expect(((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code).toBeTruthy();
    });
  });
});
