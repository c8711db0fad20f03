import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { type Entry, fromBuffer, type Options, type ZipFile } from 'yauzl';

const open = promisify((bytes: Buffer, options: Options, done: (error: Error | null, zip: ZipFile) => void) =>
  fromBuffer(bytes, options, done),
);

/** The files of a zip archive as text, by their paths. */
export async function unzip(bytes: Buffer): Promise<Map<string, string>> {
  const zip = await open(bytes, { lazyEntries: true });
  const files = new Map<string, string>();
  await new Promise<void>((ended, failed) => {
    zip.on('error', failed).on('end', ended);
    zip.on('entry', (entry: Entry) =>
      zip.openReadStream(entry, (error, stream) => {
        if (error) return failed(error);
        text(stream).then((content) => {
          files.set(entry.fileName, content);
          zip.readEntry();
        }, failed);
      }),
    );
    zip.readEntry();
  });
  return files;
}
