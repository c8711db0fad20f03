import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from './config.js';
import { readOidcProviders } from './oidc.js';

const provider = {
  id: 'freja',
  label: { sv: 'Freja', en: 'Freja' },
  issuer: 'https://id.example',
  clientId: 'km',
  roles: ['STAFF'],
};
const problemsOf = (providers: unknown, production = false) =>
  readOidcProviders(JSON.stringify(providers), production).problems.join('; ');

describe('readOidcProviders', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'klustermotor-oidc-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('knows none by default', () =>
    expect(readOidcProviders(undefined, true)).toEqual({ providers: [], problems: [] }));
  it('reads a list, with defaults', () => {
    expect(readOidcProviders(JSON.stringify([provider]), true).providers).toEqual([
      { ...provider, scopes: ['openid', 'profile'], assurance: {} },
    ]);
  });
  it('reads a file, and a secret from another', () => {
    const [list, secret] = [join(folder, 'providers.json'), join(folder, 'secret')];
    writeFileSync(secret, 'hush\n');
    writeFileSync(list, JSON.stringify([{ ...provider, clientSecretFile: secret }]));
    expect(readOidcProviders(list, true).providers[0]).toEqual(expect.objectContaining({ clientSecret: 'hush' }));
  });
  it.each([
    ['no JSON', 'nothing-here.json', /must be a JSON list/],
    ['an unknown setting', JSON.stringify([{ ...provider, secret: 'x' }]), /Unrecognized key/],
    ['an unknown role', JSON.stringify([{ ...provider, roles: ['BOSS'] }]), /roles\.0/],
    [
      'a secret file that is not there',
      JSON.stringify([{ ...provider, clientSecretFile: '/nowhere/at/all' }]),
      /cannot be read/,
    ],
  ])('refuses %s', (_, setting, problem) =>
    expect(readOidcProviders(setting, false).problems.join('; ')).toMatch(problem),
  );
  it('takes http on localhost only, and not in production', () => {
    expect(problemsOf([{ ...provider, issuer: 'http://localhost:4000' }])).toBe('');
    expect(problemsOf([{ ...provider, issuer: 'http://localhost:4000' }], true)).toMatch(/issuer must be https/);
    expect(problemsOf([{ ...provider, issuer: 'http://id.example' }])).toMatch(/issuer must be https/);
  });
  it('refuses two of one id, scopes without openid, and two secrets', () => {
    expect(problemsOf([provider, provider])).toMatch(/two providers/);
    expect(problemsOf([{ ...provider, scopes: ['email'] }])).toMatch(/openid/);
    expect(problemsOf([{ ...provider, clientSecret: 'a', clientSecretFile: 'b' }])).toMatch(/not both/);
  });
  it('is reported with the other problems of the configuration, without the secret', () => {
    expect(() =>
      loadConfig({ PORT: '1', OIDC_PROVIDERS: JSON.stringify([{ ...provider, clientSecret: 'hush', roles: [] }]) }),
    ).toThrow(/^(?!.*hush).*OIDC_PROVIDERS/s);
  });
});
