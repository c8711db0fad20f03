export { EMBEDDING_PROVIDER, EmbeddingsModule } from './embeddings.module.js';
export { HttpEmbeddingProvider, type HttpEmbeddingOptions } from './http-provider.js';
export { OnnxEmbeddingProvider } from './onnx-provider.js';
