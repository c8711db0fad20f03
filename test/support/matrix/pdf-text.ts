import { inflateSync } from 'node:zlib';

const hexPairs = (text: string): string[][] =>
  [...text.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>(?:\s*(?:<([0-9a-f]+)>|\[([^\]]*)\]))?/gi)].map((found) =>
    found.slice(1),
  );
const asText = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');

/** Maps the glyph numbers of one font to characters, from its ToUnicode table. */
function readTable(table: string): Map<number, string> {
  const glyphs = new Map<number, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [code = '', text = ''] of hexPairs(block)) glyphs.set(parseInt(code, 16), asText(text));
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [from = '', to = '', first, list] of hexPairs(block)) {
      const texts = list?.match(/[0-9a-f]{4,}/gi);
      for (let code = parseInt(from, 16); code <= parseInt(to, 16); code += 1) {
        const index = code - parseInt(from, 16);
        glyphs.set(code, texts ? asText(texts[index] ?? '') : String.fromCharCode(parseInt(first ?? '0', 16) + index));
      }
    }
  }
  return glyphs;
}

/** Recognises a deflated stream by its first two bytes. */
const isDeflated = (stream: Buffer): boolean =>
  stream.length > 2 && (stream[0] as number) === 0x78 && stream.readUInt16BE(0) % 31 === 0;

/**
 * The text of a PDF whose fonts have ToUnicode tables, decoded once with each font, which is enough for finding a word.
 */
export function pdfText(content: Buffer): string {
  const streams: string[] = [];
  for (let at = content.indexOf('stream\n'); at >= 0; at = content.indexOf('stream\n', at + 7)) {
    if (content.subarray(at - 3, at).toString() === 'end') continue;
    const stream = content.subarray(at + 7, content.indexOf('endstream', at));
    streams.push(isDeflated(stream) ? inflateSync(stream).toString('latin1') : stream.toString('latin1'));
  }
  const fonts = streams.filter((stream) => stream.includes('begincmap')).map(readTable);
  const lines = streams.flatMap((stream) =>
    [...stream.matchAll(/\[([^\]]*)\]\s*TJ|(<[0-9a-f]+>)\s*Tj/gi)].map(([, array, one]) =>
      [...(array ?? one ?? '').matchAll(/<([0-9a-f]+)>/gi)].map(([, hex]) => hex).join(''),
    ),
  );
  return fonts
    .map((glyphs) =>
      lines
        .map((line) => (line.match(/.{4}/g) ?? []).map((code) => glyphs.get(parseInt(code, 16)) ?? '').join(''))
        .join('\n'),
    )
    .join('\n');
}
