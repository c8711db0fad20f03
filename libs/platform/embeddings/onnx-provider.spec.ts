import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OnnxEmbeddingProvider } from './onnx-provider.js';

// A protobuf message by hand (https://protobuf.dev/programming-guides/encoding): a field is its number and wire type,
// then a varint (type 0) or a length and bytes (type 2). The numbers are those of onnx.proto3.
const varint = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)]);
const number = (field: number, value: number): number[] => [...varint(field << 3), ...varint(value)];
const bytes = (field: number, value: readonly number[] | string): number[] => {
  const content = typeof value === 'string' ? [...Buffer.from(value)] : value;
  return [...varint((field << 3) | 2), ...varint(content.length), ...content];
};
const FLOAT = 1;
const INT64 = 7;
/** ValueInfoProto of a tensor with named dimensions. */
const tensorInfo = (name: string, type: number, dims: string[]): number[] => [
  ...bytes(1, name),
  ...bytes(
    2,
    bytes(1, [
      ...number(1, type),
      ...bytes(
        2,
        dims.flatMap((dim) => bytes(1, bytes(2, dim))),
      ),
    ]),
  ),
];

/** The vector of each word: one row per token id; the first row would be that of padding. */
const TABLE = [
  [5, 7],
  [3, 0],
  [0, 4],
  [1, 1],
];

/** A model that looks tokens up in a table: Gather(table, input_ids) → `output`. */
function model(output: string, inputs = ['input_ids', 'attention_mask']): Uint8Array {
  const table = [
    ...number(1, TABLE.length),
    ...number(1, 2),
    ...number(2, FLOAT),
    ...bytes(8, 'table'),
    ...bytes(9, [...new Uint8Array(Float32Array.from(TABLE.flat()).buffer)]),
  ];
  const gather = [...bytes(1, 'table'), ...bytes(1, 'input_ids'), ...bytes(2, output), ...bytes(4, 'Gather')];
  const graph = [
    ...bytes(1, gather),
    ...bytes(2, 'lookup'),
    ...bytes(5, table),
    ...inputs.flatMap((name) => bytes(11, tensorInfo(name, INT64, ['texts', 'tokens']))),
    ...bytes(12, tensorInfo(output, FLOAT, ['texts', 'tokens', 'size'])),
  ];
  return Uint8Array.from([...number(1, 8), ...bytes(7, graph), ...bytes(8, number(2, 13))]);
}

const TOKENIZER = {
  version: '1.0',
  truncation: null,
  padding: null,
  added_tokens: [],
  normalizer: { type: 'Lowercase' },
  pre_tokenizer: { type: 'Whitespace' },
  post_processor: null,
  decoder: null,
  model: { type: 'WordLevel', vocab: { '[UNK]': 0, cell: 1, protein: 2, assay: 3 }, unk_token: '[UNK]' },
};

describe('OnnxEmbeddingProvider', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'klustermotor-onnx-'));
    await writeFile(join(folder, 'tokenizer.json'), JSON.stringify(TOKENIZER));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const providerOf = async (file: Uint8Array | string): Promise<OnnxEmbeddingProvider> => {
    await writeFile(join(folder, 'model.onnx'), file);
    return new OnnxEmbeddingProvider(join(folder, 'model.onnx'));
  };
  const rounded = (vectors: Float32Array[]) =>
    vectors.map((vector) => [...vector].map((value) => Number(value.toFixed(4))));
  const failure = async (file: Uint8Array | string) =>
    (await providerOf(file)).embed(['cell'], 'query').catch((error: unknown) => error);

  it('averages the tokens there are, without the padding, and scales to length 1', async () => {
    const provider = await providerOf(model('last_hidden_state'));
    expect(provider.id).toBe('onnx:model.onnx');
    // (3,0) and (0,4) average to (1.5, 2): 3-4-5.
    expect(rounded(await provider.embed(['Cell protein', 'assay', 'cell cell cell'], 'document'))).toEqual([
      [0.6, 0.8],
      [0.7071, 0.7071],
      [1, 0],
    ]);
    expect(await provider.embed([], 'query')).toEqual([]);
  });
  it('embeds a text the same beside others as alone, in more than one batch', async () => {
    const provider = await providerOf(model('last_hidden_state'));
    const [alone] = await provider.embed(['assay cell'], 'query');
    const many = await provider.embed(
      [...Array.from({ length: 20 }, () => 'protein protein protein cell'), 'assay cell'],
      'query',
    );
    expect(rounded(many.slice(-1))).toEqual(rounded([alone ?? new Float32Array()]));
  });
  it('gives zeros for a text without tokens', async () => {
    expect(rounded(await (await providerOf(model('last_hidden_state'))).embed([''], 'query'))).toEqual([[0, 0]]);
  });
  it.each<[string, Uint8Array | string, string]>([
    ['a file that is no model', 'no model', ''],
    ['a model without a known output', model('logits'), 'the model gives logits'],
    [
      'a model that asks for something unknown',
      model('last_hidden_state', ['input_ids', 'position_ids']),
      'the model asks for position_ids',
    ],
  ])('fails on %s', async (_, file, detail) => {
    expect(await failure(file)).toMatchObject({
      code: 'EMBEDDING_FAILED',
      data: { detail: expect.stringContaining(detail) },
    });
  });
  it('fails where there is no file, and works once it is there', async () => {
    const path = join(folder, 'later.onnx');
    const provider = new OnnxEmbeddingProvider(path);
    await expect(provider.embed(['cell'], 'query')).rejects.toMatchObject({ code: 'EMBEDDING_FAILED' });
    await writeFile(path, model('last_hidden_state'));
    expect(rounded(await provider.embed(['cell'], 'query'))).toEqual([[1, 0]]);
  });
  it('stops when the asker has gone', async () => {
    const provider = await providerOf(model('last_hidden_state'));
    await expect(provider.embed(['cell'], 'query', AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  });
});
