import { HAND_WEIGHTS, PART_CODES } from '#matching';
import { decideByPlace } from '../../support/decisions.js';
import { DemoHouse, UNKNOWN } from '../../support/demo-house.js';
import { operation } from '../../support/operation.js';
import {
  LearnScoreWeightsDocument,
  PreviewScoreWeightsDocument,
  RevertScoreWeightsDocument,
  ScoreWeightsCountDocument,
  ScoreWeightsDocument,
  WeightsInUseDocument,
} from '../../support/operations/weights.graphql.js';

/** The weights of a version, or of a preview. */
interface Weights {
  parts: { code: string; points: number }[];
}

describe('operations on the weights of the score', () => {
  let house: DemoHouse;
  beforeAll(async () => {
    house = await DemoHouse.open();
  });
  afterAll(() => house.close());

  const inUse = async () => (await house.as('staff').ok(WeightsInUseDocument)).weightsInUse;
  const pointsOf = ({ parts }: Weights, code: string): number =>
    parts.find((part) => part.code === code)?.points ?? NaN;
  const STRANGERS = ['startup', 'lab', 'stockholm'] as const;

  operation('weightsInUse', () => {
    it('are the hand weights at first', async () => {
      const { versionNo, parts } = await inUse();
      expect(versionNo).toBe(0);
      expect(parts).toEqual(
        PART_CODES.map((code) => ({ code, points: HAND_WEIGHTS[code], handPoints: HAND_WEIGHTS[code] })),
      );
    });
    it.each(STRANGERS)('are not shown to %s', async (person) => {
      expect(await house.as(person).refused(WeightsInUseDocument)).toBe('FORBIDDEN');
    });
  });

  operation('previewScoreWeights', () => {
    it('says that too little is decided', async () => {
      expect(await house.as('staff').ok(PreviewScoreWeightsDocument)).toMatchObject({
        previewScoreWeights: {
          adoptable: false,
          reason: { en: expect.stringContaining('Too few needs') },
          evidence: { lowerBound: null },
        },
      });
    });
    it('shows what decisions teach, and changes nothing', async () => {
      await decideByPlace(house);
      const { previewScoreWeights } = await house.as('staff').ok(PreviewScoreWeightsDocument);
      expect(previewScoreWeights).toMatchObject({
        adoptable: true,
        changes: { en: expect.stringContaining('ame place 3 →') },
      });
      expect(pointsOf(previewScoreWeights, 'SITE')).toBeGreaterThan(HAND_WEIGHTS.SITE);
      expect((await inUse()).versionNo).toBe(0);
    });
    it('learns nothing from the other workspace', async () => {
      expect(await house.as('elsewhere').ok(PreviewScoreWeightsDocument)).toMatchObject({
        previewScoreWeights: { adoptable: false, evidence: { decisions: 0 } },
      });
    });
    it.each(STRANGERS)('is refused to %s', async (person) => {
      expect(await house.as(person).refused(PreviewScoreWeightsDocument)).toBe('FORBIDDEN');
    });
  });

  operation('learnScoreWeights', () => {
    it.each(STRANGERS)('is refused to %s', async (person) => {
      expect(await house.as(person).refused(LearnScoreWeightsDocument, { versionNo: 0 })).toBe('FORBIDDEN');
    });
    it('is refused where nothing is learnt', async () => {
      expect(await house.as('elsewhere').refused(LearnScoreWeightsDocument, { versionNo: 0 })).toBe('NOTHING_LEARNED');
    });
    it('takes what was learnt into use, once, and tells it as an event', async () => {
      const answers = await Promise.all(
        [1, 2, 3].map(() => house.as('staff').ask(LearnScoreWeightsDocument, { versionNo: 0 })),
      );
      expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
      for (const { errors } of answers.filter(({ errors: found }) => found))
        expect(errors?.[0]?.extensions.code).toBe('CHANGED_MEANWHILE');
      const now = await inUse();
      expect(now.versionNo).toBe(1);
      expect(pointsOf(now, 'SITE')).toBeGreaterThan(HAND_WEIGHTS.SITE);
      expect(await house.rows("SELECT name, subject_kind FROM event WHERE name = 'weights.changed'")).toEqual([
        { name: 'weights.changed', subject_kind: 'WEIGHTS' },
      ]);
    });
    it('is refused on a version that is not in use', async () => {
      for (const versionNo of [0, 2])
        expect(await house.as('staff').refused(LearnScoreWeightsDocument, { versionNo })).toBe('CHANGED_MEANWHILE');
    });
  });

  operation('revertScoreWeights', () => {
    it.each(STRANGERS)('is refused to %s', async (person) => {
      expect(await house.as(person).refused(RevertScoreWeightsDocument, { versionNo: 1, reason: 'Fel väg' })).toBe(
        'FORBIDDEN',
      );
    });
    it('is refused without a reason, on a stale version, and to a version that is not there', async () => {
      expect(await house.as('staff').refused(RevertScoreWeightsDocument, { versionNo: 1, reason: ' ' })).toBe(
        'INVALID',
      );
      expect(await house.as('staff').refused(RevertScoreWeightsDocument, { versionNo: 0, reason: 'Fel väg' })).toBe(
        'CHANGED_MEANWHILE',
      );
      expect(
        await house.as('staff').refused(RevertScoreWeightsDocument, { versionNo: 1, toId: UNKNOWN, reason: 'Fel väg' }),
      ).toBe('NOT_FOUND');
    });
    it('is refused to a version of another workspace', async () => {
      const [learnt] = await house.rows<{ id: string }>('SELECT id FROM score_weights');
      expect(
        await house
          .as('elsewhere')
          .refused(RevertScoreWeightsDocument, { versionNo: 0, toId: learnt?.id, reason: 'Intrång' }),
      ).toBe('NOT_FOUND');
    });
    it('goes back to the hand weights, and from them to what was learnt', async () => {
      const learnt = await inUse();
      const { revertScoreWeights } = await house
        .as('admin')
        .ok(RevertScoreWeightsDocument, { versionNo: 1, reason: 'Prövar om handsatta räcker' });
      expect(revertScoreWeights.versionNo).toBe(2);
      for (const { points, handPoints } of revertScoreWeights.parts) expect(points).toBe(handPoints);
      const [first] = await house.rows<{ id: string }>('SELECT id FROM score_weights WHERE version_no = 1');
      await house
        .as('staff')
        .ok(RevertScoreWeightsDocument, { versionNo: 2, toId: first?.id, reason: 'Nej, det inlärda var bättre' });
      expect((await inUse()).parts).toEqual(learnt.parts);
    });
  });

  operation('scoreWeights', () => {
    it('tells every version, newest first, with who and why and what changed', async () => {
      const { scoreWeights } = await house.as('staff').ok(ScoreWeightsDocument);
      expect(scoreWeights).toMatchObject({ totalCount: 3 });
      expect(scoreWeights.edges.map(({ node }) => node)).toMatchObject([
        {
          versionNo: 3,
          source: 'REVERTED',
          reason: { sv: 'Nej, det inlärda var bättre' },
          changes: { sv: expect.stringContaining('amma ort 3 →') },
        },
        { versionNo: 2, source: 'HAND', evidence: null },
        { versionNo: 1, source: 'LEARNED', byName: expect.any(String), evidence: { lowerBound: expect.any(Number) } },
      ]);
    });
    it('is empty in the other workspace', async () => {
      expect(await house.as('elsewhere').ok(ScoreWeightsDocument)).toMatchObject({ scoreWeights: { totalCount: 0 } });
    });
    it.each(STRANGERS)('is refused to %s', async (person) => {
      expect(await house.as(person).refused(ScoreWeightsDocument)).toBe('FORBIDDEN');
    });
    it('refuses too long a page', async () => {
      expect(await house.as('staff').refused(ScoreWeightsCountDocument, { first: 101 })).toBe('INVALID');
    });
  });

  it('what is on the screen is kept when somebody chooses', async () => {
    const match = await house.shortlisted();
    const seen = await house.rows<{ rank: number; chosen: boolean; features: Record<string, number> }>(
      'SELECT rank, chosen, features FROM score_observation WHERE need_id = $1 ORDER BY rank',
      [match.needId],
    );
    expect(seen.map(({ rank }) => rank)).toEqual(seen.map((_, i) => i + 1));
    expect(seen.filter(({ chosen }) => chosen)).toHaveLength(1);
    expect(Object.keys(seen[0]?.features ?? {}).sort()).toEqual([...PART_CODES].sort());
  });

  it.each(['score_weights', 'score_observation'])(
    '%s is only added to, and only within the workspace',
    async (table) => {
      const asProgram = async (statement: string, workspaceId: string, role = 'STAFF') => {
        await house.database.query('BEGIN; SET LOCAL ROLE klustermotor_app');
        try {
          await house.database.query(
            "SELECT set_config('app.workspace_id', $1, true), set_config('app.role', $2, true)",
            [workspaceId, role],
          );
          return (await house.database.query(statement)).rowCount;
        } catch (error) {
          return (error as { code: string }).code;
        } finally {
          await house.database.query('ROLLBACK');
        }
      };
      const [own] = await house.rows<{ workspace_id: string }>(`SELECT workspace_id FROM ${table} LIMIT 1`);
      expect(await asProgram(`SELECT * FROM ${table}`, own?.workspace_id ?? '')).toBeGreaterThan(0);
      expect(await asProgram(`SELECT * FROM ${table}`, UNKNOWN)).toBe(0);
      expect(await asProgram(`SELECT * FROM ${table}`, own?.workspace_id ?? '', 'PARTNER')).toBe(0);
      const denied = '42501';
      expect(await asProgram(`UPDATE ${table} SET workspace_id = workspace_id`, own?.workspace_id ?? '')).toBe(denied);
      expect(await asProgram(`DELETE FROM ${table}`, own?.workspace_id ?? '')).toBe(denied);
    },
  );
});
