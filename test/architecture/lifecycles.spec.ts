import { declaredLifecycles } from '#kernel';
import { pairsOf, refusalOf } from '../../libs/kernel/testing/index.js';
import { constantsInTexts, KNOWN_IN_CAPITALS } from './constants-in-texts.js';
import { none } from './none.js';
import { isTypeScript, read, walk } from './tree.js';

const sources = walk('libs')
  .filter((path) => isTypeScript(path) && !/\.spec\.ts$|\/testing\//.test(path))
  .map((path) => read(path));
const declaring = sources.filter(({ text }) => /= lifecycle(?:<[^>]*>)?\(/.test(text)).map(({ path }) => path);

beforeAll(async () => {
  for (const path of declaring) await import(`../../${path.replace(/\.ts$/, '.js')}`);
});

describe('lifecycles', () => {
  it('are those of the features', () =>
    expect([...new Set(declaredLifecycles().map(({ subject }) => subject))].sort()).toEqual([
      'ADOPTION',
      'INITIATIVE',
      'MATCH',
      'MILESTONE',
      'NEED',
      'REPORT',
      'ROUND',
      'WEBHOOK',
    ]));

  it('refuse every impossible step in words of both languages', () => {
    let refused = 0;
    const wrong: string[] = [];
    for (const lifecycle of declaredLifecycles()) {
      for (const [state, step] of pairsOf(lifecycle).filter(([from, by]) => !lifecycle.can(from, by))) {
        refused += 1;
        const { message, state: from, step: by } = refusalOf(lifecycle, state, step).data;
        expect([from, by]).toEqual([state, step]);
        for (const sentence of [message.sv ?? '', message.en ?? '']) {
          const constants = (sentence.match(/\b[A-ZÅÄÖ_]{2,}\b/g) ?? []).filter((word) => !KNOWN_IN_CAPITALS.has(word));
          const said = /^[A-ZÅÄÖ][^{}]{10,}\.$/.test(sentence) && !/undefined|null|[a-z][A-Z]/.test(sentence);
          if (constants.length > 0 || !said) wrong.push(`${lifecycle.subject} ${state} ${step}: ${sentence}`);
        }
        expect(message.sv).not.toBe(message.en);
      }
    }
    expect(refused).toBeGreaterThan(150);
    none(wrong);
  });
});

describe('texts for people', () => {
  it('show no constant', () => {
    const states = new Set(declaredLifecycles().flatMap((lifecycle) => lifecycle.states));
    expect(states.size).toBeGreaterThan(30);
    none(sources.flatMap((file) => constantsInTexts(file, states)));
  });
});
