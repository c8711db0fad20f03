import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineEvent, newId } from '#kernel';
import { AnchorKeeper, AuditAnchorModule, verifyAudit } from '#platform/audit';
import { CONFIG, type Config } from '#platform/config';
import { appendAudit, AuditTrail, createDataSource, Database, DataSource, UnitOfWork } from '#platform/database';
import { createTestContext, type TestContext } from '../../support/test-app.js';

const happened = defineEvent('test.happened', 'NEED');

describe('the audit log', () => {
  let test: TestContext;
  let uow: UnitOfWork;
  let owner: DataSource;
  let folder: string;
  let path: string;

  beforeAll(async () => {
    test = await createTestContext([AuditAnchorModule]);
    uow = test.app.get(UnitOfWork);
    const { DATABASE_URL } = test.app.get<Config>(CONFIG);
    owner = createDataSource({ url: DATABASE_URL as string, asOwner: true, pool: 2 });
    await owner.initialize();
  });
  afterAll(async () => {
    await owner.destroy();
    await test.close();
  });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'klustermotor-audit-'));
    path = join(folder, 'anchors.jsonl');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const emit = (workspaceId: string, count = 1) =>
    uow.run({ workspaceId, system: true }, (tx) => {
      for (let index = 0; index < count; index += 1)
        tx.emit(happened(newId(), { payload: { index: String(index), secret: 'not plain' } }));
      return Promise.resolve();
    });
  /** A chain of its own with ten entries, and the first of them. */
  const chain = async (): Promise<string> => {
    const { id } = await test.newWorkspace();
    for (let index = 0; index < 5; index += 1) await emit(id, 2);
    return id;
  };
  const last = async (id: string) =>
    (
      await test.owner.query<{ last: number }>(
        'SELECT max(position)::int AS last FROM audit_entry WHERE workspace_id = $1',
        [id],
      )
    ).rows[0]?.last ?? 0;
  const findings = async (id: string) =>
    (await verifyAudit(owner, path)).findings
      .filter(({ workspaceId }) => workspaceId === id || workspaceId === null)
      .map(({ fault, position }) => [fault, position]);
  /** As somebody who owns the database can: triggers off. */
  const tamper = async (...statements: [string, unknown[]][]) => {
    await test.owner.query('BEGIN');
    await test.owner.query(`SET LOCAL session_replication_role = 'replica'`);
    for (const [statement, values] of statements) await test.owner.query(statement, values);
    await test.owner.query('COMMIT');
  };
  const anchor = () =>
    new AnchorKeeper(test.app.get(DataSource), { ...test.app.get<Config>(CONFIG), AUDIT_ANCHORS: path }, {
      error: () => undefined,
    } as never).anchor();
  const forgetAnchors = () => test.owner.query('UPDATE audit_head SET anchored_position = 0');

  describe('is written', () => {
    it('for every event, in its transaction, with ids and codes of the payload only', async () => {
      const { id } = await test.newWorkspace();
      const before = await last(id);
      await emit(id);
      const { rows } = await test.owner.query(
        'SELECT kind, role, person, details FROM audit_entry WHERE workspace_id = $1 AND position > $2',
        [id, before],
      );
      expect(rows).toEqual([{ kind: 'test.happened', role: 'SYSTEM', person: null, details: { index: '0' } }]);
    });
    it('not at all when the transaction is rolled back', async () => {
      const { id } = await test.newWorkspace();
      const before = await last(id);
      await expect(
        uow.run({ workspaceId: id, system: true }, (tx) => {
          tx.emit(happened(newId()));
          tx.audit({ kind: 'test.read' });
          return tx.manager.query('SELECT 1/0');
        }),
      ).rejects.toThrow();
      expect(await last(id)).toBe(before);
    });
    it('under pseudonyms, and refuses text in its details', async () => {
      const staff = await test.workspace.actor('STAFF');
      await uow.run(staff, (tx) => Promise.resolve(tx.audit({ kind: 'test.read' })));
      const { rows } = await test.owner.query<{ row: string }>(
        "SELECT to_jsonb(e)::text AS row FROM audit_entry e WHERE kind = 'test.read'",
      );
      expect(rows).toHaveLength(1);
      for (const id of [staff.personId, staff.membershipId, staff.personName]) expect(rows[0]?.row).not.toContain(id);
      await expect(
        uow.run(staff, (tx) => Promise.resolve(tx.audit({ kind: 'test.read', details: { note: 'a secret text' } }))),
      ).rejects.toThrow('ids, codes');
    });
    it('without gaps by many at once', async () => {
      const id = await chain();
      const before = await last(id);
      await Promise.all(
        Array.from({ length: 40 }, (_, index) =>
          index % 2
            ? emit(id, 2)
            : uow.run({ workspaceId: id, system: true }, (tx) => Promise.resolve(tx.audit({ kind: 'test.read' }))),
        ),
      );
      expect(await last(id)).toBe(before + 60);
      expect(await findings(id)).toEqual([]);
    });
    it('for an unknown address as the same pseudonym each time, never the address', async () => {
      const trail = test.app.get(AuditTrail);
      for (const address of ['Nobody@else.example', 'nobody@else.example', 'other@else.example'])
        await trail.record({ address }, { kind: 'session.refused' });
      const { rows } = await test.owner.query<{ person: string; row: string }>(
        "SELECT person, to_jsonb(e)::text AS row FROM audit_entry e WHERE kind = 'session.refused' ORDER BY position",
      );
      expect(rows[0]?.person).toBe(rows[1]?.person);
      expect(rows[2]?.person).not.toBe(rows[0]?.person);
      for (const { row } of rows) expect(row).not.toContain('else.example');
    });
  });

  describe('the application role', () => {
    it.each([
      ['INSERT INTO audit_entry SELECT * FROM audit_entry'],
      ["UPDATE audit_entry SET kind = 'x.y'"],
      ['DELETE FROM audit_entry'],
      ['TRUNCATE audit_entry'],
      ['UPDATE audit_head SET position = 0'],
      ['SELECT * FROM audit_pseudonym_key'],
    ])('may not: %s', async (statement) => {
      await expect(test.app.get(DataSource).query(statement)).rejects.toThrow(/permission denied/);
    });
    it('may not write into another workspace', async () => {
      const { id } = await test.newWorkspace();
      await expect(
        uow.run(test.workspace.system, ({ manager }) =>
          appendAudit(manager, { workspaceId: id, system: true }, [{ kind: 'test.read' }]),
        ),
      ).rejects.toThrow('workspace it was made in');
    });
    it('reads for administrators of the workspace only', async () => {
      const count = async (role: 'ADMIN' | 'STAFF' | 'STARTUP') =>
        test.app
          .get(Database)
          .under(
            await test.workspace.actor(role),
            async (manager) =>
              (
                (await manager.query('SELECT count(DISTINCT workspace_id)::int AS n FROM audit_entry')) as {
                  n: number;
                }[]
              )[0]?.n,
          );
      expect([await count('ADMIN'), await count('STAFF'), await count('STARTUP')]).toEqual([1, 0, 0]);
    });
  });

  it.each([["UPDATE audit_entry SET kind = 'x.y'"], ['DELETE FROM audit_entry'], ['TRUNCATE audit_entry']])(
    'even its owner is refused by a trigger: %s',
    async (statement) => {
      await expect(test.owner.query(statement)).rejects.toThrow('only ever added to');
    },
  );

  it('holds after a person is erased by destroying the key, and names nobody then', async () => {
    const staff = await test.workspace.actor('COORDINATOR');
    await uow.run(staff, (tx) => Promise.resolve(tx.audit({ kind: 'test.read' })));
    await test.owner.query('DELETE FROM audit_pseudonym_key WHERE person_id = $1', [staff.personId]);
    expect(await findings(test.workspace.id)).toEqual([]);
    const known = await test.app
      .get(Database)
      .under(await test.workspace.actor('ADMIN'), (manager) =>
        manager.query('SELECT * FROM audit_people() WHERE person_id = $1', [staff.personId]),
      );
    expect(known).toEqual([]);
  });

  describe('audit:verify', () => {
    const at = (position: number) => position;
    it('finds nothing wrong with what the program wrote, anchored or not', async () => {
      const id = await chain();
      expect(await findings(id)).toEqual([]);
      expect(await anchor()).toBeGreaterThan(0);
      expect(await anchor()).toBe(0);
      await emit(id);
      expect(await findings(id)).toEqual([]);
      await forgetAnchors();
    });
    it('finds an edit', async () => {
      const id = await chain();
      await tamper(["UPDATE audit_entry SET role = 'ADMIN' WHERE workspace_id = $1 AND position = 5", [id]]);
      expect(await findings(id)).toEqual([['EDIT', at(5)]]);
    });
    it('finds a deletion, with a gap or with the rest moved up', async () => {
      const [gap, moved] = [await chain(), await chain()];
      await tamper(['DELETE FROM audit_entry WHERE position = 5 AND workspace_id = ANY($1::uuid[])', [[gap, moved]]]);
      for (let position = 6; position <= (await last(gap)); position += 1)
        await tamper([
          'UPDATE audit_entry SET position = position - 1 WHERE workspace_id = $1 AND position = $2',
          [moved, position],
        ]);
      expect(await findings(gap)).toEqual([['DELETION', 5]]);
      expect(await findings(moved)).toEqual([['DELETION', 5]]);
    });
    it('finds an insertion', async () => {
      const id = await chain();
      for (let position = await last(id); position >= 5; position -= 1)
        await tamper([
          'UPDATE audit_entry SET position = position + 1 WHERE workspace_id = $1 AND position = $2',
          [id, position],
        ]);
      await tamper([
        "INSERT INTO audit_entry SELECT workspace_id, 5, at, 'test.forged', person, membership, session, role, organisation_id, subject_kind, subject_id, details, hash, repeat('a', 64) FROM audit_entry WHERE workspace_id = $1 AND position = 4",
        [id],
      ]);
      expect(await findings(id)).toEqual([['INSERTION', 5]]);
    });
    it('finds two entries that changed places', async () => {
      const id = await chain();
      for (const [from, to] of [
        [5, -1],
        [6, 5],
        [-1, 6],
      ])
        await tamper([
          'UPDATE audit_entry SET position = $3 WHERE workspace_id = $1 AND position = $2',
          [id, from, to],
        ]);
      expect(await findings(id)).toEqual([['REORDERING', 5]]);
    });
    it('finds a cut tail by the head, and by the anchor when the head was cut too', async () => {
      const [plain, clever] = [await chain(), await chain()];
      await anchor();
      const cut = (await last(plain)) - 1;
      await tamper([
        'DELETE FROM audit_entry WHERE position > $2 AND workspace_id = ANY($1::uuid[])',
        [[plain, clever], cut],
      ]);
      await tamper([
        'UPDATE audit_head h SET position = $2, anchored_position = 0, hash = (SELECT hash FROM audit_entry e WHERE e.workspace_id = h.workspace_id AND e.position = $2) WHERE workspace_id = $1',
        [clever, cut],
      ]);
      expect(await findings(plain)).toEqual([['CUT_TAIL', cut + 1]]);
      expect(await findings(clever)).toEqual([['CUT_TAIL', cut + 1]]);
      await forgetAnchors();
    });
    it('finds a chain that is gone altogether', async () => {
      const id = await chain();
      await anchor();
      await tamper(
        ['DELETE FROM audit_entry WHERE workspace_id = $1', [id]],
        ['DELETE FROM audit_head WHERE workspace_id = $1', [id]],
      );
      expect(await findings(id)).toEqual([['CUT_TAIL', 1]]);
      await forgetAnchors();
    });
    it('finds an anchor that was edited, taken out or cut off', async () => {
      const id = await chain();
      await anchor();
      await emit(id);
      await anchor();
      const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
      const tampered = async (changed: string[]) => {
        await writeFile(path, `${changed.join('\n')}\n`);
        return (await findings(id)).map(([fault]) => fault);
      };
      expect(await tampered(lines)).toEqual([]);
      expect(
        await tampered(
          lines.map((line, index) => (index === 0 ? line.replace(/"position":\d+/, '"position":1') : line)),
        ),
      ).toContain('EDITED_ANCHOR');
      expect(await tampered(lines.slice(1))).toContain('EDITED_ANCHOR');
      expect(await tampered(lines.slice(0, -1))).toEqual(['MISSING_ANCHOR']);
      await rm(path);
      expect((await findings(id)).map(([fault]) => fault)).toEqual(['MISSING_ANCHOR']);
      await forgetAnchors();
    });
  });
});
