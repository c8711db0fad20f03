import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#platform/config';

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Stores files by the SHA-256 of their content: writing the same bytes twice gives one file, and a file never changes.
 * A file is first written under another name, so that a crash leaves no incomplete file under a hash.
 */
@Injectable()
export class FileStore {
  private readonly folder: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.folder = join(config.KLUSTERMOTOR_DATA, 'files');
  }

  /** @returns the SHA-256 in hexadecimal, by which the file is read again. */
  async write(bytes: Uint8Array): Promise<string> {
    const hash = sha256(bytes);
    const path = this.pathOf(hash);
    await mkdir(join(path, '..'), { recursive: true });
    const draft = `${path}.${randomBytes(6).toString('hex')}`;
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
    return hash;
  }

  /** @throws Error when the content no longer has the hash it is stored under. */
  async read(hash: string): Promise<Buffer> {
    const bytes = await readFile(this.pathOf(hash));
    if (sha256(bytes) !== hash) throw new Error(`The stored file ${hash} was changed.`);
    return bytes;
  }

  private pathOf(hash: string): string {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('Not a SHA-256.');
    return join(this.folder, hash.slice(0, 2), hash);
  }
}
