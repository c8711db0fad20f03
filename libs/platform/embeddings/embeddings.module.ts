import { Global, Module } from '@nestjs/common';
import type { EmbeddingProvider } from '#kernel';
import { CONFIG, type Config } from '#platform/config';
import { HttpEmbeddingProvider } from './http-provider.js';
import { OnnxEmbeddingProvider } from './onnx-provider.js';

/** Injection token of the `EmbeddingProvider`, or null when embeddings are off. */
export const EMBEDDING_PROVIDER = Symbol('EMBEDDING_PROVIDER');

const providerFor = ({
  EMBEDDINGS,
  EMBEDDINGS_MODEL_PATH: path,
  EMBEDDINGS_URL: url,
  EMBEDDINGS_MODEL: model,
  EMBEDDINGS_API_KEY: apiKey,
}: Config): EmbeddingProvider | null => {
  if (EMBEDDINGS === 'onnx' && path) return new OnnxEmbeddingProvider(path);
  if (EMBEDDINGS === 'http' && url && model) return new HttpEmbeddingProvider({ url, model, apiKey });
  return null;
};

@Global()
@Module({
  providers: [{ provide: EMBEDDING_PROVIDER, useFactory: providerFor, inject: [CONFIG] }],
  exports: [EMBEDDING_PROVIDER],
})
export class EmbeddingsModule {}
