import { HAND_WEIGHTS, PART_CODES } from '#matching';
import type { DemoHouse } from './demo-house.js';

// Decisions from which weights are learnt, inserted into the database because no test can choose thirty times.

/** A copy of one of the demo's needs under its own number. @returns its id. */
async function needNumbered(house: DemoHouse, referenceNo: string): Promise<string> {
  const [need] = await house.rows<{ id: string }>(
    `INSERT INTO need SELECT (jsonb_populate_record(need, jsonb_build_object('id', gen_random_uuid(), 'reference_no', $1::text))).* FROM need
     WHERE workspace_id = (SELECT workspace_id FROM organisation WHERE id = $2) LIMIT 1 RETURNING id`,
    [referenceNo, house.organisationOf('lab')],
  );
  return need?.id ?? '';
}

/** Inserts a candidate that staff saw at a rank, with its features, and whether it was chosen. */
async function observe(
  house: DemoHouse,
  needId: string,
  capabilityId: string,
  rank: number,
  features: Record<string, number>,
  chosen: boolean,
): Promise<void> {
  await house.rows(
    `INSERT INTO score_observation (workspace_id, id, need_id, capability_id, host_organisation_id, rank, features, chosen, shown_at)
     SELECT workspace_id, gen_random_uuid(), $1, id, organisation_id, $3, $4, $5, now() FROM capability WHERE id = $2`,
    [needId, capabilityId, rank, JSON.stringify(features), chosen],
  );
}

/** Inserts the match that resulted from the choice. */
async function match(house: DemoHouse, needId: string, capabilityId: string): Promise<void> {
  await house.rows(
    `INSERT INTO match (workspace_id, id, need_id, capability_id, need_organisation_id, capability_organisation_id, state, gates, score, parts, suggested_by, created_at)
     SELECT n.workspace_id, gen_random_uuid(), n.id, c.id, n.organisation_id, c.organisation_id, 'SHORTLISTED', '[]', 1, '[]', n.submitted_by, now()
     FROM need n JOIN capability c ON c.workspace_id = n.workspace_id WHERE n.id = $1 AND c.id = $2`,
    [needId, capabilityId],
  );
}

/** Thirty lists of six; in each, the candidate in the same place was chosen, whatever its rank. */
export async function decideByPlace(house: DemoHouse): Promise<void> {
  const capabilities: string[] = [];
  for (let i = 0; i < 6; i += 1) capabilities.push(await house.capability(i % 2 ? 'lab' : 'hospital'));
  const none = Object.fromEntries(PART_CODES.map((code) => [code, 0]));
  for (let n = 0; n < 30; n += 1) {
    const chosen = n % 6;
    const needId = await needNumbered(house, `PROV-${n}`);
    for (const [i, capabilityId] of capabilities.entries()) {
      const features = {
        ...none,
        WORDS: ((n * 7 + i * 5) % 11) / 11,
        LEAD_TIME: ((n * 3 + i * 4) % 7) / 7,
        SITE: i === chosen ? 1 : 0,
      };
      await observe(house, needId, capabilityId, i + 1, features, i === chosen);
    }
    await match(house, needId, capabilities[chosen] as string);
  }
}

/** A version of the weights, in the workspace of a need, with twice the weights set by hand. @returns its id. */
export async function doubleWeights(house: DemoHouse, needId: string): Promise<string> {
  const weights = Object.fromEntries(PART_CODES.map((code) => [code, HAND_WEIGHTS[code] * 2]));
  const [version] = await house.rows<{ id: string }>(
    `INSERT INTO score_weights (workspace_id, id, version_no, weights, host_bias, source, reason, created_at)
     SELECT workspace_id, gen_random_uuid(), 1, $2, '{}', 'HAND', '{"sv": "Prov", "en": "Trial"}', now() FROM need WHERE id = $1 RETURNING id`,
    [needId, JSON.stringify(weights)],
  );
  return version?.id ?? '';
}
