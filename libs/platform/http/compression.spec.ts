import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { codingFor, compressed } from './compression.js';

describe('the coding of an answer', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['identity', undefined],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['GZIP', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.0, gzip;q=0', undefined],
    ['br;q=0.5, gzip;q=1', 'br'],
    ['gzip ; q=0', undefined],
    ['xbr, xgzip', undefined],
  ] as const)('%s → %s', (accepted, coding) => expect(codingFor(accepted)).toBe(coding));

  it('leaves a short text alone', async () => {
    expect(await compressed('kort', 'br, gzip')).toBeUndefined();
  });

  it('gives the text back', async () => {
    const text = 'Södertörn '.repeat(500);
    expect(brotliDecompressSync((await compressed(text, 'br'))!.body).toString()).toBe(text);
    expect(gunzipSync((await compressed(text, 'gzip'))!.body).toString()).toBe(text);
  });
});
