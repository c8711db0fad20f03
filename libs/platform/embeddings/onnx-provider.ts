import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Tokenizer } from '@huggingface/tokenizers';
import type { InferenceSession, Tensor } from 'onnxruntime-web';
import { AppError, type EmbeddedAs, type EmbeddingProvider } from '#kernel';
import { embeddingFailed, normalised } from './embedding-failed.js';

interface Loaded {
  session: InferenceSession;
  tokenizer: Tokenizer;
  newTensor: (values: BigInt64Array, dims: number[]) => Tensor;
  /** Maximum number of tokens of one text; the rest is cut off. */
  longest: number;
}

/** Maximum of BERT and related models, used when tokenizer_config.json gives none. */
const USUAL_LONGEST = 512;
/** Number of texts per run, which limits the memory of the run. */
const BATCH = 16;
/** Names of outputs under which sentence models are exported; the first existing one is used. */
const OUTPUTS = ['sentence_embedding', 'last_hidden_state', 'token_embeddings'];

/**
 * A model file on this machine, run by ONNX Runtime in WebAssembly. The vectors of a text's tokens are averaged (mean
 * pooling over the attention mask), unless the model itself returns one vector per text. The runtime and the model are
 * loaded when the first text is embedded. If a model needs a prefix before queries ("query: "), the caller adds it.
 */
export class OnnxEmbeddingProvider implements EmbeddingProvider {
  readonly id: string;
  private loading: Promise<Loaded> | undefined;

  constructor(private readonly modelPath: string) {
    this.id = `onnx:${basename(modelPath)}`;
  }

  async embed(texts: readonly string[], _as: EmbeddedAs, signal?: AbortSignal): Promise<Float32Array[]> {
    if (texts.length === 0) return [];
    // After a failed load the next call tries again: the file may have been added meanwhile.
    this.loading ??= load(this.modelPath).catch((error: unknown) => {
      this.loading = undefined;
      throw error;
    });
    const model = await this.loading;
    const vectors: Float32Array[] = [];
    for (let from = 0; from < texts.length; from += BATCH) {
      signal?.throwIfAborted();
      vectors.push(...(await run(model, texts.slice(from, from + BATCH)).catch(asFailure)));
    }
    return vectors;
  }
}

const asFailure = (error: unknown): never => {
  throw error instanceof AppError ? error : embeddingFailed(error instanceof Error ? error.message : String(error));
};

async function load(modelPath: string): Promise<Loaded> {
  try {
    const beside = (name: string): Promise<string> => readFile(join(dirname(modelPath), name), 'utf8');
    const [model, tokenizerJson, configJson] = await Promise.all([
      readFile(modelPath),
      beside('tokenizer.json'),
      beside('tokenizer_config.json').catch(() => '{}'),
    ]);
    const config = JSON.parse(configJson) as { model_max_length?: number };
    const [ort, { Tokenizer }] = await Promise.all([import('onnxruntime-web'), import('@huggingface/tokenizers')]);
    const session = await ort.InferenceSession.create(model, { executionProviders: ['wasm'] });
    return {
      session,
      tokenizer: new Tokenizer(JSON.parse(tokenizerJson) as object, config),
      newTensor: (values, dims) => new ort.Tensor('int64', values, dims),
      longest: Math.min(config.model_max_length ?? USUAL_LONGEST, USUAL_LONGEST),
    };
  } catch (error) {
    return asFailure(error);
  }
}

async function run(
  { session, tokenizer, newTensor, longest }: Loaded,
  texts: readonly string[],
): Promise<Float32Array[]> {
  const tokens = texts.map((text) => tokenizer.encode(text).ids.slice(0, longest));
  const width = Math.max(1, ...tokens.map(({ length }) => length));
  const dims = [texts.length, width];
  const filled = (value: (ids: number[], i: number) => number): BigInt64Array =>
    BigInt64Array.from(tokens.flatMap((ids) => Array.from({ length: width }, (_, i) => BigInt(value(ids, i)))));
  const inputs: Record<string, BigInt64Array> = {
    input_ids: filled((ids, i) => ids[i] ?? 0),
    attention_mask: filled((ids, i) => (i < ids.length ? 1 : 0)),
    token_type_ids: filled(() => 0),
  };
  const unknown = session.inputNames.filter((name) => !(name in inputs));
  if (unknown.length > 0) throw embeddingFailed(`the model asks for ${unknown.join(', ')}`);
  const outputs = await session.run(
    Object.fromEntries(session.inputNames.map((name) => [name, newTensor(inputs[name] as BigInt64Array, dims)])),
  );
  const name = OUTPUTS.find((known) => known in outputs);
  const output = name === undefined ? undefined : outputs[name];
  if (output?.type !== 'float32')
    throw embeddingFailed(
      `the model gives ${Object.keys(outputs).join(', ')}, none of ${OUTPUTS.join(', ')} as float32`,
    );
  return texts.map((_, text) => normalised(pooled(output, text, tokens[text]?.length ?? 0)));
}

/** The vector of a text: the model's own, or the mean of the vectors of its tokens. */
function pooled({ data, dims }: Tensor, text: number, tokens: number): Float32Array {
  const values = data as Float32Array;
  const size = dims.at(-1) ?? 0;
  if (dims.length === 2) return values.slice(text * size, (text + 1) * size);
  const width = dims[1] ?? 0;
  const mean = new Float32Array(size);
  for (let token = 0; token < tokens; token += 1) {
    for (let i = 0; i < size; i += 1)
      mean[i] = (mean[i] ?? 0) + (values[(text * width + token) * size + i] ?? 0) / tokens;
  }
  return mean;
}
