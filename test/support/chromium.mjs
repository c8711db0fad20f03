import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Path of a Chromium that runs on this machine: CHROMIUM_PATH, /usr/bin/chromium or the npm package; undefined if none
 * does.
 */
export async function findChromium() {
  for (const path of [process.env.CHROMIUM_PATH, '/usr/bin/chromium']) if (path && existsSync(path)) return path;
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    const path = await packaged.executablePath();
    return spawnSync(path, ['--version']).status === 0 ? path : undefined;
  } catch {
    return undefined;
  }
}
