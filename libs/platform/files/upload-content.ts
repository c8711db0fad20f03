import type { Readable } from 'node:stream';
import { fromBufferPromise } from 'yauzl';

/**
 * Kinds of files that people may upload. All are only ever downloaded, so no browser runs or displays them by mistake.
 */
export const CONTENT_TYPES = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
} as const;
export type FileKind = keyof typeof CONTENT_TYPES;
export const FILE_KINDS = Object.keys(CONTENT_TYPES) as FileKind[];

/** Why a file is refused. */
export type FileFault = 'EMPTY' | 'UNKNOWN' | 'MARKUP' | 'ACTIVE' | 'ENCRYPTED' | 'BOMB' | 'BROKEN';

const MAX_ENTRIES = 1000;
const MAX_UNPACKED = 100 * 1024 * 1024;
/** Maximum ratio of unpacked to packed size. A sheet of one repeated word packs to about a fiftieth. */
const MAX_RATIO = 100;

/** Parts that a document has only if it contains code, another file, or an address to fetch from. */
const ACTIVE_PART =
  /vbaProject|vbaData|activeX|\/embeddings\/|\/externalLinks\/|(?<!\/printerSettings\d*)\.bin$|\.(exe|dll|js|vbs|scr|com|bat|cmd|ps1|jar|hta|lnk|svg|html?)$/i;
/** Entries of a PDF that do something when the file is opened, or that contain other files. */
const ACTIVE_PDF = /\/(JavaScript|JS|Launch|EmbeddedFile|RichMedia)\b/;
/** The beginning of text that a browser would display as markup. */
const MARKUP = /^\ufeff?\s*<(!doctype|!--|\?xml|[a-z])/i;

const starts = (bytes: Buffer, ...signature: number[]) =>
  bytes.subarray(0, signature.length).equals(Buffer.from(signature));

/**
 * Determines the kind of a file by its content; the name decides only between the two kinds of plain text. Looks for
 * forbidden content, not for viruses: a PDF's compressed streams are not unpacked.
 */
export async function inspectFile(bytes: Buffer, name: string): Promise<{ kind: FileKind } | { fault: FileFault }> {
  if (bytes.length === 0) return { fault: 'EMPTY' };
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-')
    return ACTIVE_PDF.test(bytes.toString('latin1')) ? { fault: 'ACTIVE' } : { kind: 'pdf' };
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return { kind: 'png' };
  if (starts(bytes, 0xff, 0xd8, 0xff)) return { kind: 'jpg' };
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return inspectOffice(bytes);
  const text = plainText(bytes);
  if (text === null) return { fault: 'UNKNOWN' };
  if (MARKUP.test(text)) return { fault: 'MARKUP' };
  if (text.startsWith('#!')) return { fault: 'ACTIVE' };
  return { kind: /\.csv$/i.test(name) ? 'csv' : 'txt' };
}

function plainText(bytes: Buffer): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // eslint-disable-next-line no-control-regex
    return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text) ? null : text;
  } catch {
    return null;
  }
}

/** Counts the real size, since a packed file may claim any size; the bytes are discarded. */
async function lengthOf(stream: Readable, most: number): Promise<number> {
  let length = 0;
  for await (const piece of stream) {
    length += (piece as Buffer).length;
    if (length > most) break;
  }
  return length;
}

async function inspectOffice(bytes: Buffer): Promise<{ kind: FileKind } | { fault: FileFault }> {
  try {
    // Refuses entries called "..", entries that begin with "/" and entries with a backslash.
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true });
    if (zip.entryCount > MAX_ENTRIES) return { fault: 'BOMB' };
    const names = new Set<string>();
    let unpacked = 0;
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) return { fault: 'ENCRYPTED' };
      if (ACTIVE_PART.test(entry.fileName)) return { fault: 'ACTIVE' };
      const most = MAX_RATIO * Math.max(entry.compressedSize, 1024);
      if (entry.uncompressedSize > most || unpacked + entry.uncompressedSize > MAX_UNPACKED) return { fault: 'BOMB' };
      // yauzl throws if an entry is longer or shorter than it claims.
      const length = entry.fileName.endsWith('/') ? 0 : await lengthOf(await zip.openReadStreamPromise(entry), most);
      unpacked += length;
      if (length > most || unpacked > MAX_UNPACKED || unpacked > MAX_RATIO * bytes.length) return { fault: 'BOMB' };
      if (names.has(entry.fileName)) return { fault: 'BROKEN' };
      names.add(entry.fileName);
    }
    if (!names.has('[Content_Types].xml')) return { fault: 'UNKNOWN' };
    const isBook = names.has('xl/workbook.xml');
    return isBook === names.has('word/document.xml') ? { fault: 'UNKNOWN' } : { kind: isBook ? 'xlsx' : 'docx' };
  } catch {
    return { fault: 'BROKEN' };
  }
}
