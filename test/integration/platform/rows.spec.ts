import { OrganisationEntity } from '#features/organisations';
import { newId } from '#kernel';
import {
  CONFLICTING,
  Database,
  insertMissingRows,
  insertRow,
  insertRows,
  sql,
  type Tx,
  UnitOfWork,
  updateRow,
  updateVersioned,
  upsertRows,
} from '#platform/database';
import { EventEntity } from '../../../libs/platform/events/event.entity.js';
import { StatementLog } from '../../support/statement-log.js';
import { createTestContext, type TestContext } from '../../support/test-app.js';

describe('rows', () => {
  let test: TestContext;
  const inTransaction = <T>(work: (tx: Tx) => Promise<T>) => test.app.get(UnitOfWork).run(test.workspace.system, work);
  const organisation = (over: Partial<OrganisationEntity> = {}) => ({
    workspaceId: test.workspace.id,
    id: newId(),
    nameSv: 'Åkeri & Söner',
    kind: 'COMPANY' as const,
    clusterRoles: [],
    source: 'Test',
    ...over,
  });
  const stored = (id: string) =>
    test.app
      .get(Database)
      .row<OrganisationEntity>(sql`SELECT * FROM organisation WHERE id = ${id}`, test.workspace.system);
  const keyOf = ({ id }: { id: string }, version = 1) => ({ workspaceId: test.workspace.id, id, version });

  beforeAll(async () => {
    test = await createTestContext([]);
  });
  afterAll(() => test.close());

  it('are inserted by the names of the entity, with the defaults of columns that are not given', async () => {
    const retrievedAt = new Date('2026-01-15T10:00:00Z');
    const row = organisation({ nameEn: 'Haulage', retrievedAt, clusterRoles: ['HOST'] as never });
    await inTransaction((tx) => insertRow(tx.manager, OrganisationEntity, row));
    expect(await stored(row.id)).toMatchObject({ ...row, version: 1, municipality: null, orgnr: null });
  });
  it('keep lists and objects of JSON columns, and days and times, as they are', async () => {
    const id = newId();
    const occurredAt = new Date('2026-03-01T23:30:00Z');
    await inTransaction((tx) =>
      insertRow(tx.manager, EventEntity, {
        workspaceId: test.workspace.id,
        position: 1_000_000,
        id,
        name: 'test.happened',
        version: 1,
        subjectKind: 'NEED',
        subjectId: id,
        related: [{ kind: 'MATCH', id }],
        payload: { by: 'å"\'' },
        occurredAt,
      }),
    );
    const { rows } = await test.owner.query<object>('SELECT related, payload, occurred_at FROM event WHERE id = $1', [
      id,
    ]);
    expect(rows).toEqual([{ related: [{ kind: 'MATCH', id }], payload: { by: 'å"\'' }, occurred_at: occurredAt }]);
  });
  it('are none for none', async () => {
    await inTransaction((tx) => insertRows(tx.manager, OrganisationEntity, []));
    expect(await inTransaction((tx) => insertMissingRows(tx.manager, OrganisationEntity, []))).toBe(0);
  });
  it('are split where one statement cannot take them', async () => {
    const rows = Array.from({ length: 15_000 }, (_each, index) => organisation({ municipality: String(index % 7) }));
    const log = new StatementLog();
    try {
      await inTransaction((tx) => insertRows(tx.manager, OrganisationEntity, rows));
      // Seven parameters for each row.
      expect(log.statements.filter(({ text }) => text.startsWith('INSERT INTO "organisation"')).length).toBe(2);
    } finally {
      log.end();
    }
    const found = await test.app
      .get(Database)
      .row<{ count: number }>(
        sql`SELECT count(*) AS count FROM organisation WHERE id = ANY(${rows.map(({ id }) => id)}::uuid[])`,
        test.workspace.system,
      );
    expect(found).toEqual({ count: 15_000 });
  });
  it('that are there already are left out, or overwritten', async () => {
    const known = organisation();
    const fresh = organisation();
    await inTransaction((tx) => insertRow(tx.manager, OrganisationEntity, known));
    const changed = { ...known, nameSv: 'Annat namn' };
    const by = ['workspaceId', 'id'] as const;
    expect(await inTransaction((tx) => insertMissingRows(tx.manager, OrganisationEntity, [changed, fresh], by))).toBe(
      1,
    );
    expect(await stored(known.id)).toMatchObject({ nameSv: known.nameSv });
    await inTransaction((tx) => upsertRows(tx.manager, OrganisationEntity, [changed], by));
    expect(await stored(known.id)).toMatchObject({ nameSv: 'Annat namn' });
  });
  it('that do not fit are CONFLICTING', async () => {
    const row = organisation();
    const insert = (given: typeof row) => inTransaction((tx) => insertRow(tx.manager, OrganisationEntity, given));
    await insert(row);
    await expect(insert(row)).rejects.toMatchObject({ code: CONFLICTING });
    const elsewhere = await test.newWorkspace();
    await expect(insert(organisation({ workspaceId: elsewhere.id }))).rejects.toMatchObject({ code: CONFLICTING });
  });
  it('have no columns but those of the entity', async () => {
    const row = { ...organisation(), 'name" = 1 --': 1 };
    await expect(inTransaction((tx) => insertRow(tx.manager, OrganisationEntity, row))).rejects.toThrow(
      'has no column',
    );
  });
  it('are changed while they have the version that was read, which counts up', async () => {
    const row = organisation();
    await inTransaction((tx) => insertRow(tx.manager, OrganisationEntity, row));
    const rename = (version: number, nameSv: string) =>
      inTransaction((tx) => updateVersioned(tx.manager, OrganisationEntity, keyOf(row, version), { nameSv }));
    await rename(1, 'Nytt namn');
    expect(await stored(row.id)).toMatchObject({ nameSv: 'Nytt namn', version: 2 });
    await expect(rename(1, 'För sent')).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' });
    await expect(rename(3, 'För tidigt')).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect(await stored(row.id)).toMatchObject({ nameSv: 'Nytt namn', version: 2 });
  });
  it('are changed by what they hold, NULL included', async () => {
    const row = organisation();
    await inTransaction((tx) => insertRow(tx.manager, OrganisationEntity, row));
    const { workspaceId, id } = row;
    const set = (where: Partial<OrganisationEntity>, website: string | null) =>
      inTransaction((tx) => updateRow(tx.manager, OrganisationEntity, { workspaceId, id, ...where }, { website }));
    expect(await set({ website: null }, 'https://a.example')).toBe(1);
    expect(await set({ website: null }, 'https://b.example')).toBe(0);
    expect(await set({ website: 'https://a.example' }, null)).toBe(1);
    expect(await stored(id)).toMatchObject({ website: null, version: 3 });
    await expect(set({ website: undefined }, 'https://c.example')).rejects.toThrow('website of the rows');
  });
});
