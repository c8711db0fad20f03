import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Content codings that answers use, the preferred one first. */
export type Coding = 'br' | 'gzip';
const CODINGS: readonly Coding[] = ['br', 'gzip'];

/** Below this size an answer fits into one packet, compressed or not. */
const LEAST_BYTES = 1400;

/**
 * The coding to use for a request, by its Accept-Encoding (RFC 9110, 12.5.3); undefined when it accepts none of ours. A
 * coding with `q=0` is refused; other weights are not compared.
 */
export function codingFor(acceptEncoding: string | undefined): Coding | undefined {
  if (!acceptEncoding) return undefined;
  const accepted = new Set(
    acceptEncoding
      .split(',')
      .map((each) =>
        each
          .trim()
          .toLowerCase()
          .split(/\s*;\s*/),
      )
      .filter(([, weight]) => !weight || !/^q=0(\.0*)?$/.test(weight))
      .map(([coding]) => coding),
  );
  return CODINGS.find((coding) => accepted.has(coding));
}

const pack: Record<Coding, (text: string) => Promise<Buffer>> = {
  // Quality 4 is about as fast as gzip and smaller.
  br: (text) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (text) => promisify(gzip)(text),
};

/** Compresses the text of an answer; undefined where that is not worth it or not accepted. */
export async function compressed(
  text: string,
  acceptEncoding: string | undefined,
): Promise<{ coding: Coding; body: Buffer } | undefined> {
  const coding = Buffer.byteLength(text) < LEAST_BYTES ? undefined : codingFor(acceptEncoding);
  return coding && { coding, body: await pack[coding](text) };
}
