import { deviceOf, newTokens } from './session.rules.js';

const MOZILLA = 'Mozilla/5.0';

describe('the device of a session', () => {
  it.each([
    [
      `${MOZILLA} (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Safari/537.36 Edg/141.0`,
      'Edge på Windows',
    ],
    [
      `${MOZILLA} (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15`,
      'Safari på Mac',
    ],
    [
      `${MOZILLA} (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/141.0 Mobile/15E148 Safari/604.1`,
      'Chrome på iPhone',
    ],
    [
      `${MOZILLA} (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Mobile Safari/537.36`,
      'Chrome på Android',
    ],
    [`${MOZILLA} (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0`, 'Firefox på Linux'],
    ['curl/8.5.0', 'curl'],
    ['node', 'node'],
    ['<script>alert(1)</script>', 'Okänd enhet'],
    ['', 'Okänd enhet'],
  ])('%s', (userAgent, words) => expect(deviceOf(userAgent).sv).toBe(words));

  it('is told in both languages, also when nothing was sent', () => {
    expect(deviceOf(null)).toEqual({ sv: 'Okänd enhet', en: 'Unknown device' });
    expect(deviceOf(`${MOZILLA} (Windows) Firefox/144.0`).en).toBe('Firefox on Windows');
  });
});

describe('a new pair of tokens', () => {
  const now = new Date('2026-05-01T10:00:00Z');
  it.each([
    [720, 10],
    [10, 10],
    [3, 3],
  ])('of a session that ends in %i minutes gives access for %i', (left, minutes) => {
    const { expiresAt } = newTokens(now, new Date(now.getTime() + left * 60_000));
    expect((expiresAt.getTime() - now.getTime()) / 60_000).toBe(minutes);
  });
});
