import { verifyAudit } from '#platform/audit';
import { anchorPath, type Config } from '#platform/config';
import { createDataSource } from '#platform/database';
import { openDatabase } from './with-database.js';

/** `npm run audit:verify`: prints one line per fault. @returns 1 when anything is wrong with the log or its anchors. */
export async function auditVerify(config: Config): Promise<number> {
  const database = await openDatabase(config);
  try {
    const dataSource = createDataSource({ url: database.config.DATABASE_URL, asOwner: true, pool: 2 });
    await dataSource.initialize();
    try {
      const { chains, entries, anchors, findings } = await verifyAudit(dataSource, anchorPath(config));
      for (const { workspaceId, fault, position } of findings)
        process.stdout.write(`${fault} ${workspaceId ?? 'anchors'} ${position}\n`);
      process.stdout.write(
        `${findings.length === 0 ? 'The audit log holds' : 'The audit log does NOT hold'}: ${chains} chains, ${entries} entries, ${anchors} anchors.\n`,
      );
      return findings.length === 0 ? 0 : 1;
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await database.stop();
  }
}
