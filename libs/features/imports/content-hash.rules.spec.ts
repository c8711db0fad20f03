import fc from 'fast-check';
import { canonicalJson, contentHash } from './content-hash.rules.js';

describe('contentHash', () => {
  it('does not depend on the order of properties', () => {
    expect(contentHash({ a: 1, b: { d: null, c: [1, 2] } })).toBe(contentHash({ b: { c: [1, 2], d: null }, a: 1 }));
  });

  it('leaves undefined out and tells null from missing', () => {
    expect(contentHash({ a: 1, b: undefined })).toBe(contentHash({ a: 1 }));
    expect(contentHash({ a: 1, b: null })).not.toBe(contentHash({ a: 1 }));
  });

  it('stays as it is over releases: stored hashes must not all turn into changes', () => {
    expect(contentHash({ nameSv: 'Å', n: 1.5, list: ['b', 'a'] })).toBe(
      '9bc314c81080eaf89793bdfb80e4932a1b2895806d1a2322a335a0b64f0768d2',
    );
  });

  it('writes JSON that reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value))),
      ),
    );
  });
});
