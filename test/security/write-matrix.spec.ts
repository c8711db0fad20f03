import { type Principal, PRINCIPALS } from '../support/matrix/oracle.js';
import { plantEverything } from '../support/matrix/planting.js';
import { snapshot } from '../support/matrix/snapshot.js';
import { World } from '../support/matrix/world.js';
import { attack, mutationFields, sampleOf, use, type WriteFindings } from '../support/matrix/writer.js';
import { NeedDocument } from '../support/operations/needs.graphql.js';

const WHOLE = process.env['MATRIX'] === 'whole';
/** The office comes last: it may do so much that nothing would be left for the others to try. */
const IN_ORDER: Principal[] = [...PRINCIPALS.filter((name) => name !== 'staff' && name !== 'admin'), 'admin', 'staff'];

/** Every mutation by every principal, about what is theirs, what is not, what never was and what is no id. */
describe('the write matrix', () => {
  let world: World;
  const findings: WriteFindings = { attempts: 0, outOfScope: [], broken: [], told: [] };
  let turn = 0;
  /** A few of the list, others each time, unless all are wanted. */
  const pick = <T>(list: T[]): T[] => {
    turn += 1;
    return WHOLE || list.length <= 3 ? list : [0, 1, 2].map((step) => list[(turn * 5 + step * 7) % list.length] as T);
  };
  beforeAll(async () => {
    world = await World.open();
    await plantEverything(world);
    // What happens by itself would look like what somebody changed.
    await world.stopWorker();
  });
  afterAll(() => world.close());

  it('has a sample for every mutation of the schema', () => {
    for (const { name } of mutationFields()) sampleOf(name);
    expect(() => sampleOf('closeNeed')).toThrow(/Mutation.closeNeed has no sample input/);
  });

  it.each(IN_ORDER)('lets %s change nothing that is not theirs, and tells nothing of it', async (principal) => {
    let before = await snapshot(world);
    for (const field of mutationFields()) before = await attack(world, findings, principal, field, pick, before);
    const mine = ({ outOfScope, broken, told }: WriteFindings) =>
      [...outOfScope, ...broken, ...told].filter((line) => line.startsWith(`${principal} `));
    expect(mine(findings)).toEqual([]);
  });

  it.each(IN_ORDER)('lets %s change by what it may do only its own', async (principal) => {
    let before = await snapshot(world);
    for (const field of mutationFields()) before = await use(world, findings, principal, field, pick, before);
    expect([...findings.outOfScope, ...findings.broken].filter((line) => line.startsWith(`${principal} `))).toEqual([]);
  });

  it('notices a change of somebody else’s row', async () => {
    const before = await snapshot(world);
    await world.rows("UPDATE need SET title = title || ' ändrad' WHERE id = $1", [world.id('need', 'asked')]);
    const spy: WriteFindings = { attempts: 0, outOfScope: [], broken: [], told: [] };
    const field = mutationFields().find(({ name }) => name === 'publishNeed');
    if (!field) throw new Error('There is no publishNeed.');
    await attack(world, spy, 'startupB', field, pick, before);
    expect(spy.outOfScope).toEqual([`startupB publishNeed changed need ${world.id('need', 'asked')}`]);
  });

  it('takes a NUL in an id as any other text that is no id: nothing is there', async () => {
    const { errors } = await world.as('staff').ask(NeedDocument, { id: '\u0000' });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('changed 0 rows out of scope', () => {
    process.stdout.write(
      `write matrix: ${findings.attempts} attempts at ${mutationFields().length} mutations by ${PRINCIPALS.length} principals: ${findings.outOfScope.length} rows out of scope, ${findings.broken.length} failures, ${findings.told.length} answers that tell\n`,
    );
    expect(findings.attempts).toBeGreaterThan(2000);
    expect(findings).toMatchObject({ outOfScope: [], broken: [], told: [] });
  });
});
