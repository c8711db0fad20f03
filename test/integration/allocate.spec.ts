import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AllocationResult, parseInstance, verifyCertificate } from '#matching';
import { runCli } from '../support/programs.js';

const INSTANCE = {
  applicants: [
    { id: 'a', preferences: [['X'], ['Y']] },
    { id: 'b', preferences: [['X'], ['Y']] },
  ],
  hosts: [
    { id: 'X', capacity: 2, preferences: [['a', 'b']] },
    { id: 'Y', capacity: 2, minimum: 1, preferences: [['b'], ['a']] },
  ],
};

describe('the built allocate command', () => {
  let folder: string;
  beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'klustermotor-allocate-'))));
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const run = async (content: string) => {
    const file = join(folder, 'instance.json');
    await writeFile(file, content);
    return runCli(['allocate', file], {});
  };

  it('needs no database, finds the solver, and writes nothing but the result to standard output', async () => {
    const { code, stdout } = await run(JSON.stringify(INSTANCE));
    expect(code).toBe(0);
    const result = JSON.parse(stdout) as AllocationResult;
    expect(result.mode).toBe('MAX_WELFARE');
    expect(verifyCertificate(parseInstance(INSTANCE), result)).toEqual([]);
  });

  it('ends with 1 and leaves standard output empty when the file is wrong', async () => {
    expect(await run('{"applicants": []}')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'hosts: The field is missing. Add it.\n',
    });
  });
});
