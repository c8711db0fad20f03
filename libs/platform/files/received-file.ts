import type { IncomingMessage } from 'node:http';
import { LIMITS } from '#contracts';
import { defineError } from '#kernel';

const tooLarge = defineError('FILE_TOO_LARGE', 'INVALID', {
  meaning: 'The file is larger than 10 MiB.',
  remedy: 'Send a smaller file.',
  message: { sv: 'Filen är för stor: högst 10 MiB.', en: 'The file is too large: 10 MiB at most.' },
  data: () => ({ fields: [{ field: 'file', message: { sv: 'Högst 10 MiB.', en: '10 MiB at most.' } }] }),
});

/**
 * Reads the body of a request as one file and keeps no more than the allowed size. A route calls this itself, after all
 * access checks, so that only permitted users make the server hold ten megabytes.
 * @throws AppError FILE_TOO_LARGE.
 */
export async function receiveFile(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > LIMITS.fileBytes) throw tooLarge();
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > LIMITS.fileBytes) throw tooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces, length);
}
