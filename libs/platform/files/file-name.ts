import type { FileKind } from './upload-content.js';

const MOST = 120;
/** Other endings that fit the same kind. */
const ENDINGS: Record<FileKind, RegExp> = {
  pdf: /\.pdf$/i,
  png: /\.png$/i,
  jpg: /\.jpe?g$/i,
  xlsx: /\.xlsx$/i,
  docx: /\.docx$/i,
  csv: /\.csv$/i,
  txt: /\.txt$/i,
};

/**
 * The name under which an uploaded file is offered for download: no folders, no invisible or direction-changing
 * characters, and an ending that agrees with the content: `protocol.exe` that is a PDF becomes `protocol.exe.pdf`.
 */
export function fileNameFor(given: string, kind: FileKind): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replace(/[\p{C}\u2028\u2029]/gu, '')
    .replace(/["<>:|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const ends = ENDINGS[kind].exec(clean)?.[0] ?? `.${kind}`;
  const stem = ENDINGS[kind].test(clean) ? clean.slice(0, -ends.length) : clean;
  return `${[...stem].slice(0, MOST).join('').trim() || 'file'}${ends}`;
}

/** A header that makes a browser save a file under its own name, by RFC 6266; the plain name is for old browsers. */
export function attachmentNamed(name: string): string {
  const plain = name.replace(/[^\w. -]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** Headers of every file, whoever made it: a browser must not display it in place, guess its type or cache it. */
export const DOWNLOAD_HEADERS = {
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
  'content-security-policy': "default-src 'none'; sandbox",
} as const;
