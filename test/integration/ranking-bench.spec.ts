import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execFile } from 'node:child_process';

const lines = (...records: object[]): string => records.map((record) => JSON.stringify(record)).join('\n');
const COLLECTION = {
  'documents.jsonl': lines(
    { id: 'd1', title: 'Cell culture', text: 'Culture of human cells in bioreactors.' },
    { id: 'd2', title: 'Imaging', text: 'Magnetic resonance imaging of patients.' },
    { id: 3, title: 'Law', text: 'Public procurement.' },
  ),
  'queries.jsonl': lines(
    { id: 'q1', text: 'cellodling i bioreaktor' },
    { id: 'q2', title: 'magnetkamera', text: 'bilddiagnostik' },
    { id: 'unjudged', text: 'x' },
  ),
  'qrels.tsv': 'query-id\tcorpus-id\tscore\nq1\td1\t2\nq2\td2\t1\n',
};

describe('npm run bench:ranking', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'klustermotor-ranking-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const run = async (
    files: Partial<Record<keyof typeof COLLECTION | 'profiles_1.jsonl' | 'profiles_2.jsonl', string>>,
    ...more: string[]
  ) => {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    return new Promise<{ code: number; stdout: string; stderr: string }>((done) =>
      execFile(
        process.execPath,
        [resolve('test/bench/ranking.mjs'), '--collection', folder, ...more],
        { env: { ...process.env, NODE_OPTIONS: '' } },
        (error, stdout, stderr) => done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
      ),
    );
  };

  it('prints its figures as one line of JSON last, and finds English answers to Swedish questions', async () => {
    const { code, stdout } = await run(COLLECTION, '--language', 'auto');
    const result = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, number | null>;
    expect(code).toBe(0);
    expect(Object.keys(result)).toEqual([
      'collection',
      'ndcg10',
      'map',
      'r100',
      'mrr10',
      'loss',
      'p50Ms',
      'p95Ms',
      'indexMs',
      'rssMb',
    ]);
    expect(result).toMatchObject({ ndcg10: 1, map: 1, r100: 1, mrr10: 1, loss: null });
  });

  it('gives the loss of profiles of papers, as the mean of the draws', async () => {
    const profiles = lines(
      { id: 'd1', papers: [{ id: 'p1', title: 'Cell culture', text: 'Human cells.' }] },
      { id: 'd2', papers: [{ id: 'p2', title: 'Imaging', text: 'Magnetic resonance.' }] },
    );
    const qrels = 'q1\td1\t2\nq2\td1\t1\nq2\td2\t2\nq1\td2\t1\n';
    const { stdout } = await run({
      'profiles_1.jsonl': profiles,
      'profiles_2.jsonl': profiles,
      'queries.jsonl': COLLECTION['queries.jsonl'],
      'qrels.tsv': qrels,
    });
    expect(stdout).toContain('mean of 2 draws');
    expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({ loss: 0 });
  });

  it.each([
    [{ ...COLLECTION, 'qrels.tsv': 'q9\td1\t1\n' }, [], 'qrels.tsv judges none of the queries.'],
    [{ ...COLLECTION, 'qrels.tsv': 'h\nq1\td1\tgood\n' }, [], 'qrels.tsv, line 2: the third column is no number.'],
    [{ ...COLLECTION, 'documents.jsonl': '{"id": "d1"}\n{' }, [], 'documents.jsonl, line 2: is not JSON.'],
    [{ ...COLLECTION, 'queries.jsonl': '{"text": "x"}' }, [], 'queries.jsonl, record 1: id is missing.'],
    [
      { 'queries.jsonl': COLLECTION['queries.jsonl'], 'qrels.tsv': COLLECTION['qrels.tsv'] },
      [],
      'has neither documents.jsonl nor profiles_1.jsonl.',
    ],
    [COLLECTION, ['--language', 'no'], '--language is sv, en or auto, not no.'],
    [COLLECTION, ['--train', 'nowhere.jsonl'], 'nowhere.jsonl is missing.'],
  ])('says what is wrong and where (%#)', async (files, more, message) => {
    const { code, stdout, stderr } = await run(files, ...more);
    expect(stderr).toContain(message);
    expect([code, stdout]).toEqual([1, '']);
  });
});
