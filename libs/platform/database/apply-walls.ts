import { createHash } from 'node:crypto';
import type { QueryRunner } from 'typeorm';
import { type FeatureWalls, joinWalls } from './walls.js';

/**
 * Replaces every policy of the schema by those of the walls files, as the database's owner and in one transaction, so
 * that other transactions see either the old policies or the new ones. Does nothing when the same walls were applied
 * after the same migrations. A new migration counts as a change, because it may have dropped a policy to change a
 * column.
 * @param runner a connection of the owner, outside a transaction.
 * @param migrations names of every migration applied.
 * @returns whether the walls were applied now.
 */
export async function applyWalls(
  runner: QueryRunner,
  walls: readonly FeatureWalls[],
  migrations: readonly string[],
): Promise<boolean> {
  const { runs, statements } = joinWalls(walls);
  const hash = createHash('sha256').update(JSON.stringify({ statements, migrations })).digest('hex');
  const [applied] = (await runner.query('SELECT hash, functions FROM applied_walls')) as {
    hash: string;
    functions: string[];
  }[];
  if (applied?.hash === hash) return false;
  const gone = applied?.functions.filter((name) => !runs.has(name)) ?? [];
  await runner.startTransaction();
  try {
    await runner.query(statements.join(';\n'));
    for (const name of gone) await runner.query(`DROP FUNCTION ${name}(text)`);
    await runner.query('DELETE FROM applied_walls');
    await runner.query('INSERT INTO applied_walls (hash, functions, applied_at) VALUES ($1, $2, now())', [
      hash,
      [...runs.keys()],
    ]);
    await runner.commitTransaction();
    return true;
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  }
}
