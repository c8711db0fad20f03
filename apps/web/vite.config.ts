import react from '@vitejs/plugin-react';
import { readFileSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip as gzipCallback } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const brotli = promisify(brotliCompress);
const gzip = promisify(gzipCallback);

const here = (path: string) => resolve(import.meta.dirname, path);

/**
 * Writes the page's operations for the server: text by SHA-256. The file is beside the build and not inside, because
 * everything inside is public.
 */
const operations: Plugin = {
  name: 'operations',
  apply: 'build',
  closeBundle() {
    const named = JSON.parse(readFileSync(here('src/graphql/generated/persisted-documents.json'), 'utf8')) as Record<
      string,
      string
    >;
    const byHash = Object.fromEntries(Object.entries(named).map(([name, text]) => [name.replace('sha256:', ''), text]));
    writeFileSync(here('../../dist/apps/web.operations.json'), JSON.stringify(byHash, null, 1));
  },
};

/** What gets smaller by compression; fonts and images are compressed already. */
const COMPRESSIBLE = /\.(js|css|svg|json|txt)$/;
const LEAST_BYTES = 1024;

/** Writes each text file of the build a second and third time, compressed as well as can be, so that no answer waits for it. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  async writeBundle({ dir }, bundle) {
    await Promise.all(
      Object.keys(bundle)
        .filter((name) => COMPRESSIBLE.test(name))
        .map(async (name) => {
          const file = resolve(dir ?? '', name);
          const text = await readFile(file);
          if (text.byteLength < LEAST_BYTES) return;
          await Promise.all([
            brotli(text).then((packed) => writeFile(`${file}.br`, packed)),
            gzip(text, { level: 9 }).then((packed) => writeFile(`${file}.gz`, packed)),
          ]);
        }),
    );
  },
};

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), operations, compressed],
  // Resolve to the sources: the aliases of package.json lead to the server's build, which may not exist yet.
  resolve: {
    alias: [
      { find: /^#contracts\/(fields\/.*)$/, replacement: here('../../libs/contracts/$1.ts') },
      { find: /^#(contracts|kernel)$/, replacement: here('../../libs/$1/index.ts') },
    ],
  },
  // The server inserts a new nonce into every answer (apps/api/web.controller.ts).
  html: { cspNonce: 'NONCE_OF_THIS_ANSWER' },
  build: {
    outDir: '../../dist/apps/web',
    emptyOutDir: true,
    // The server sends a strict content security policy that forbids data: URLs for fonts and scripts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
});
