import type { DataSource } from '#platform/database';
import { type Anchor, readAnchors } from './anchor-file.js';
import { type ChainRow, type Fault, FIRST_HASH, hashOf, nameFault } from './chain.js';

/** The first fault of a chain; for a fault of an anchor, the position is the line number in the file. */
export interface Finding {
  workspaceId: string | null;
  fault: Fault;
  position: number;
}

export interface Verdict {
  chains: number;
  entries: number;
  anchors: number;
  findings: Finding[];
}

interface Head {
  workspaceId: string;
  position: number;
  hash: string;
  anchoredPosition: number;
}

const BATCH = 1000;
const COLUMNS = `workspace_id::text AS "workspaceId", position::text AS position, audit_instant(at) AS at, kind, person, membership, session, role, organisation_id::text AS "organisationId",
  subject_kind AS "subjectKind", subject_id::text AS "subjectId", details::text AS details, previous_hash AS "previousHash", hash`;

/**
 * Reads every chain from its beginning, a thousand entries at a time, and checks it by itself and against the anchors.
 * @param dataSource connected as the owner, because no other role sees all workspaces.
 * @param path the anchor file.
 */
export async function verifyAudit(dataSource: DataSource, path: string): Promise<Verdict> {
  const heads =
    (await dataSource.query(`SELECT coalesce(h.workspace_id, e.workspace_id)::text AS "workspaceId", coalesce(h.position, 0) AS position, coalesce(h.hash, '') AS hash,
      coalesce(h.anchored_position, 0) AS "anchoredPosition"
    FROM audit_head h FULL JOIN (SELECT DISTINCT workspace_id FROM audit_entry) e USING (workspace_id) ORDER BY 1`)) as Head[];
  const { anchored, findings, anchors } = await checkAnchors(dataSource, path);
  let entries = 0;
  for (const head of heads) {
    const walked = await walk(dataSource, head.workspaceId);
    entries += walked.entries;
    const last = anchored.get(head.workspaceId);
    const finding =
      walked.finding ??
      (walked.position < Math.max(head.position, last?.position ?? 0)
        ? { fault: 'CUT_TAIL' as const, position: walked.position + 1 }
        : walked.position > head.position || walked.hash !== head.hash
          ? { fault: 'INSERTION' as const, position: head.position + 1 }
          : undefined);
    if (finding) findings.push({ workspaceId: head.workspaceId, ...finding });
    if (head.anchoredPosition > (last?.position ?? 0))
      findings.push({ workspaceId: head.workspaceId, fault: 'MISSING_ANCHOR', position: head.anchoredPosition });
  }
  const known = new Set(heads.map(({ workspaceId }) => workspaceId));
  for (const [workspaceId] of anchored)
    if (!known.has(workspaceId)) findings.push({ workspaceId, fault: 'CUT_TAIL', position: 1 });
  return { chains: heads.length, entries, anchors, findings: firstOfEach(findings) };
}

/**
 * Checks every line against the line before it and against the entry it names. Keeps one anchor per chain in memory.
 */
async function checkAnchors(
  dataSource: DataSource,
  path: string,
): Promise<{ anchored: Map<string, Anchor>; anchors: number; findings: Finding[] }> {
  const anchored = new Map<string, Anchor>();
  const findings: Finding[] = [];
  let anchors = 0;
  for await (const { line, anchor } of readAnchors(path)) {
    anchors += 1;
    if (!anchor) {
      findings.push({ workspaceId: null, fault: 'EDITED_ANCHOR', position: line });
      break;
    }
    const rows = (await dataSource.query('SELECT hash FROM audit_entry WHERE workspace_id = $1 AND position = $2', [
      anchor.workspaceId,
      anchor.position,
    ])) as { hash: string }[];
    // A chain that was rewritten from some position on is consistent by itself; only the anchor still has the old hash.
    if (rows[0] && rows[0].hash !== anchor.hash)
      findings.push({ workspaceId: anchor.workspaceId, fault: 'EDIT', position: anchor.position });
    anchored.set(anchor.workspaceId, anchor);
  }
  return { anchored, anchors, findings };
}

async function walk(
  dataSource: DataSource,
  workspaceId: string,
): Promise<{ entries: number; position: number; hash: string; finding?: { fault: Fault; position: number } }> {
  let [position, hash, before] = [0, FIRST_HASH, ''];
  for (;;) {
    const rows = (await dataSource.query(
      `SELECT ${COLUMNS} FROM audit_entry WHERE workspace_id = $1 AND position > $2 ORDER BY audit_entry.position LIMIT ${BATCH}`,
      [workspaceId, position],
    )) as ChainRow[];
    for (const [index, row] of rows.entries()) {
      const stands = Number(row.position);
      if (stands !== position + 1 || row.previousHash !== hash || hashOf(row) !== row.hash) {
        const elsewhere = (await dataSource.query(
          'SELECT 1 FROM audit_entry WHERE workspace_id = $1 AND previous_hash = $2 AND position > $3 LIMIT 1',
          [workspaceId, hash, stands],
        )) as unknown[];
        const finding = nameFault({
          row,
          position: stands,
          expected: position + 1,
          before: hash,
          beforeThat: before,
          next: rows[index + 1],
          successorElsewhere: elsewhere.length > 0,
        });
        return { entries: position, position, hash, finding };
      }
      [position, before, hash] = [stands, hash, row.hash];
    }
    if (rows.length < BATCH) return { entries: position, position, hash };
  }
}

/** One finding for each chain, the earliest, because all later ones may be its consequences. */
function firstOfEach(findings: Finding[]): Finding[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    const key = finding.fault.endsWith('_ANCHOR')
      ? `${finding.workspaceId} ${finding.fault}`
      : String(finding.workspaceId);
    const known = first.get(key);
    if (!known || finding.position < known.position) first.set(key, finding);
  }
  return [...first.values()];
}
