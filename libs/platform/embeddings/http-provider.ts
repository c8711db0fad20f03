import { setTimeout as wait } from 'node:timers/promises';
import { AppError, type EmbeddedAs, type EmbeddingProvider } from '#kernel';
import { z } from 'zod';
import { embeddingFailed, normalised } from './embedding-failed.js';

export interface HttpEmbeddingOptions {
  /** http or https. */
  url: string;
  model: string;
  apiKey?: string;
  /** Number of texts in one request. */
  batch?: number;
  /** Time limit of one request in milliseconds. */
  timeoutMs?: number;
  /** Maximum number of requests for one batch, including the first. */
  attempts?: number;
  /** Milliseconds before the second attempt; doubled before each further attempt. */
  pauseMs?: number;
  /** Maximum number of bytes of one answer. */
  largestAnswer?: number;
}

const STANDARD = { batch: 64, timeoutMs: 20_000, attempts: 4, pauseMs: 250, largestAnswer: 32 * 1024 * 1024 };
/** If a server asks for a longer pause than this, in milliseconds, the request fails instead of waiting. */
const LONGEST_PAUSE_MS = 10_000;

const answerShape = z.object({
  data: z.array(z.object({ index: z.number().int().nonnegative(), embedding: z.array(z.number()).min(1) })),
});

/** A failure that may pass: the server is busy or temporarily broken, so the request is repeated. */
class Transient extends Error {
  constructor(
    message: string,
    readonly pauseMs?: number,
  ) {
    super(message);
  }
}

/** An endpoint like OpenAI's embeddings API: POST {model, input: […]} → {data: [{index, embedding}]}. */
export class HttpEmbeddingProvider implements EmbeddingProvider {
  readonly id: string;
  private readonly options: HttpEmbeddingOptions & typeof STANDARD;

  constructor(options: HttpEmbeddingOptions) {
    const { protocol } = new URL(options.url);
    if (protocol !== 'http:' && protocol !== 'https:') throw embeddingFailed(`only http and https, not ${protocol}`);
    this.options = { ...STANDARD, ...options };
    this.id = `http:${options.model}`;
  }

  /** `as` is ignored: the models of this API embed queries and documents alike. */
  async embed(texts: readonly string[], _as: EmbeddedAs, signal?: AbortSignal): Promise<Float32Array[]> {
    const vectors: Float32Array[] = [];
    for (let from = 0; from < texts.length; from += this.options.batch) {
      vectors.push(...(await this.persistently(texts.slice(from, from + this.options.batch), signal)));
    }
    if (new Set(vectors.map(({ length }) => length)).size > 1) throw embeddingFailed('vectors of different lengths');
    return vectors;
  }

  private async persistently(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]> {
    const { attempts, pauseMs } = this.options;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.ask(texts, signal);
      } catch (error) {
        signal?.throwIfAborted();
        if (error instanceof AppError) throw error;
        const cause = error instanceof Error ? error : new Error(String(error));
        const pause = (cause instanceof Transient ? cause.pauseMs : undefined) ?? pauseMs * 2 ** (attempt - 1);
        if (attempt >= attempts || pause > LONGEST_PAUSE_MS)
          throw embeddingFailed(`${cause.message} (${attempt} attempts)`);
        await wait(pause, undefined, { signal });
      }
    }
  }

  private async ask(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]> {
    const { url, model, apiKey, timeoutMs } = this.options;
    const limit = AbortSignal.timeout(timeoutMs);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(apiKey ? { authorization: `Bearer ${apiKey}` } : {}) },
      body: JSON.stringify({ model, input: texts }),
      // The key must not be sent to another address.
      redirect: 'error',
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    if (response.status === 429 || response.status >= 500) {
      await response.body?.cancel();
      const seconds = Number(response.headers.get('retry-after') ?? NaN);
      throw new Transient(`status ${response.status}`, Number.isFinite(seconds) ? seconds * 1000 : undefined);
    }
    if (!response.ok) {
      await response.body?.cancel();
      throw embeddingFailed(`status ${response.status}`);
    }
    return vectorsIn(await this.bodyOf(response), texts.length);
  }

  private async bodyOf(response: Response): Promise<string> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > this.options.largestAnswer)
        throw embeddingFailed(`an answer of more than ${this.options.largestAnswer} bytes`);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  }
}

/** The vectors of an answer in the order of the texts, in whatever order the answer lists them. */
function vectorsIn(body: string, count: number): Float32Array[] {
  const { success, data: answer } = answerShape.safeParse(jsonIn(body));
  if (!success) throw embeddingFailed('an answer of another shape than embeddings');
  const byIndex = new Map(answer.data.map(({ index, embedding }) => [index, normalised(Float32Array.from(embedding))]));
  return Array.from({ length: count }, (_, index) => {
    const vector = byIndex.get(index);
    if (!vector) throw embeddingFailed(`${byIndex.size} vectors for ${count} texts`);
    return vector;
  });
}

function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
