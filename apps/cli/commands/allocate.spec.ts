import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AllocationResult, parseInstance, verifyCertificate } from '#matching';
import { runAllocate } from './allocate.js';

const INSTANCE = {
  applicants: [
    { id: 'a', preferences: [['X'], ['Y']] },
    { id: 'b', preferences: [['X'], ['Y']] },
  ],
  hosts: [
    { id: 'X', capacity: 2, preferences: [['a'], ['b']] },
    { id: 'Y', capacity: 2, minimum: 1, preferences: [['b'], ['a']] },
  ],
  seed: 'autumn',
};

describe('npm run allocate', () => {
  let folder: string;
  beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'klustermotor-allocate-'))));
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function run(
    content: string | Uint8Array,
    ...args: string[]
  ): Promise<{ code: number; out: string; err: string[] }> {
    const file = join(folder, 'instance.json');
    await writeFile(file, content);
    return call(file, ...args);
  }

  async function call(...args: string[]): Promise<{ code: number; out: string; err: string[] }> {
    let out = '';
    const err: string[] = [];
    const code = await runAllocate(args, { out: (text) => (out += text), err: (line) => err.push(line) });
    return { code, out, err };
  }

  it('prints a result whose certificate holds, and nothing else', async () => {
    const { code, out, err } = await run(JSON.stringify(INSTANCE), '--mode', 'stable');
    expect({ code, err }).toEqual({ code: 0, err: [] });
    const result = JSON.parse(out) as AllocationResult;
    expect(result).toMatchObject({
      mode: 'STABLE',
      assignments: [
        { applicant: 'a', host: 'X' },
        { applicant: 'b', host: 'X' },
      ],
      unassigned: [],
      certificate: { seed: 'autumn', stable: true },
    });
    expect(verifyCertificate(parseInstance(INSTANCE), result)).toEqual([]);
  });

  it('turns to welfare where minimums ask for it, and says so beside the answer', async () => {
    const { code, out, err } = await run(JSON.stringify(INSTANCE));
    expect(code).toBe(0);
    expect(err).toEqual(['The stable allocation does not meet all minimums; the welfare mode is used.']);
    expect(JSON.parse(out)).toMatchObject({
      mode: 'MAX_WELFARE',
      certificate: { mode: 'MAX_WELFARE', blockingPairs: 1 },
      price: { lose: ['b'] },
    });
  });

  it('says every problem on a line of its own, with its place, in the language asked for', async () => {
    const wrong = {
      applicants: [{ id: 'a', preferences: [['Q']] }],
      hosts: [{ id: 'X', capacity: -1, preferences: [] }],
    };
    expect(await run(JSON.stringify(wrong))).toEqual({
      code: 1,
      out: '',
      err: [
        'hosts[0].capacity: The number is negative. Give 0 or more. (-1)',
        'applicants[0].preferences[0][0]: Nobody has this id. Correct it or remove it from the preference list. ("Q")',
      ],
    });
    expect((await run(JSON.stringify(wrong), '--language', 'sv')).err[0]).toBe(
      'hosts[0].capacity: Talet är negativt. Ange 0 eller mer. (-1)',
    );
  });

  it('names the hosts that cannot be filled', async () => {
    const { code, out, err } = await run(
      JSON.stringify({
        ...INSTANCE,
        applicants: [INSTANCE.applicants[0]],
        hosts: [
          { id: 'X', capacity: 1, minimum: 1, preferences: [['a']] },
          { id: 'Y', capacity: 1, minimum: 1, preferences: [['a']] },
        ],
      }),
    );
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toEqual([
      expect.stringMatching(
        /^[XY] needs at least 1, but 2 hosts \(X, Y\) need at least 2 together and share 1 acceptable applicants\./,
      ),
    ]);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['no JSON', '{"applicants": ', 'This is not JSON. Write an object with "applicants" and "hosts".'],
    ['nothing', '', 'This is not JSON. Write an object with "applicants" and "hosts".'],
    [
      'no UTF-8',
      Uint8Array.of(0xff, 0xfe, 0x7b),
      'instance.json: the file is not text in UTF-8, as JSON should be. Export it again.',
    ],
  ])('refuses a file with %s', async (_, content, line) => {
    const { code, out, err } = await run(content);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toEqual([expect.stringContaining(line)]);
  });

  it('refuses a file that is not there, and a folder', async () => {
    expect(await call(join(folder, 'none.json'))).toMatchObject({
      code: 1,
      out: '',
      err: [expect.stringContaining('none.json: there is no such file.')],
    });
    expect(await call(folder)).toMatchObject({ code: 1, out: '', err: [expect.stringContaining('this is a folder.')] });
  });

  it.each([[[]], [['one', 'two']], [['one', '--mode', 'best']], [['one', '--fast']], [['one', '--mode', '__proto__']]])(
    'explains itself when called as %j',
    async (args) => {
      const { code, out, err } = await call(...args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err.join('\n')).toContain('npm run allocate -- FILE');
    },
  );

  it('takes a byte order mark', async () => {
    expect((await run(`\uFEFF${JSON.stringify(INSTANCE)}`)).code).toBe(0);
  });
});
