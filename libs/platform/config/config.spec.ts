import { ConfigError, describeSettings, loadConfig, settings } from './config.js';
import { missingPackages } from './optional-packages.js';

describe('loadConfig', () => {
  it('gives safe defaults', () => {
    expect(loadConfig({})).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      KLUSTERMOTOR_DEMO: true,
      PUBLIC_URL: 'http://localhost:3000',
    });
  });
  it('reports every problem at once', () => {
    const attempt = () => loadConfig({ PORT: 'x', DATABASE_URL: 'mysql://a', LOG_LEVEL: 'loud' });
    expect(attempt).toThrow(ConfigError);
    expect(attempt).toThrow(/PORT.*DATABASE_URL.*LOG_LEVEL/s);
  });
  it('refuses the demo in production', () => {
    expect(() => loadConfig({ NODE_ENV: 'production', KLUSTERMOTOR_DEMO: 'true', SMTP_URL: 'smtp://m' })).toThrow(
      /KLUSTERMOTOR_DEMO/,
    );
  });
  it('has the demo off with a database of your own', () => {
    expect(loadConfig({ DATABASE_URL: 'postgres://a/b' }).KLUSTERMOTOR_DEMO).toBe(false);
  });
  it('names the optional packages that EMBEDDINGS=onnx needs, where they are not installed', () => {
    const onnx = { EMBEDDINGS: 'onnx', EMBEDDINGS_MODEL_PATH: 'model.onnx' };
    expect(loadConfig(onnx).EMBEDDINGS).toBe('onnx');
    expect(() => loadConfig(onnx, (names) => [...names])).toThrow(
      /EMBEDDINGS=onnx needs onnxruntime-web and @huggingface\/tokenizers, not installed here: npm ci --include=optional/,
    );
    expect(loadConfig({}, (names) => [...names]).EMBEDDINGS).toBe('off');
  });
  it.each([
    ['onnx', /EMBEDDINGS_MODEL_PATH is needed/],
    ['http', /EMBEDDINGS_URL is needed.*EMBEDDINGS_MODEL is needed/],
  ])('says what EMBEDDINGS=%s needs besides', (EMBEDDINGS, problem) => {
    expect(loadConfig({}).EMBEDDINGS).toBe('off');
    expect(() => loadConfig({ EMBEDDINGS })).toThrow(problem);
    expect(() => loadConfig({ EMBEDDINGS: 'http', EMBEDDINGS_URL: 'ftp://a', EMBEDDINGS_MODEL: 'm' })).toThrow(
      /EMBEDDINGS_URL must be a URL/,
    );
    expect(
      loadConfig({
        EMBEDDINGS: 'http',
        EMBEDDINGS_URL: 'https://a/v1',
        EMBEDDINGS_MODEL: 'm',
        EMBEDDINGS_MODEL_PATH: '/m.onnx',
      }).EMBEDDINGS,
    ).toBe('http');
  });
  it('describes every setting', () => {
    expect(describeSettings()).toHaveLength(Object.keys(settings).length);
    for (const line of describeSettings()) expect(line).toMatch(/: \S/);
  });
});

describe('missingPackages', () => {
  it('finds what is not installed, by any kind of entry', () =>
    expect(missingPackages(['zod', 'no-such-package', '@huggingface/tokenizers', '@no-such/package'])).toEqual([
      'no-such-package',
      '@no-such/package',
    ]));
});
