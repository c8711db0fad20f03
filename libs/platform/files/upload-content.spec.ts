import { deflateRawSync } from 'node:zlib';
import { type FileFault, type FileKind, inspectFile } from './upload-content.js';

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc32 = (bytes: Buffer) =>
  (bytes.reduce((crc, byte) => ((crcTable[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8)) >>> 0, 0xffffffff) ^
    0xffffffff) >>>
  0;

interface Entry {
  name: string;
  content: Buffer;
  /** The unpacked size that the archive claims, if it differs from the real size. */
  claims?: number;
  encrypted?: boolean;
}

/** A zip archive of these entries. */
function zipOf(entries: Entry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claims, encrypted } of entries) {
    const packed = deflateRawSync(content);
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(encrypted ? 1 : 0, 2);
    header.writeUInt16LE(8, 4);
    header.writeUInt32LE(crc32(content), 10);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(claims ?? content.length, 18);
    header.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), header, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), header, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const part = (name: string, content: Buffer | string = '<x/>', more: Partial<Entry> = {}): Entry => ({
  name,
  content: Buffer.from(content as string),
  ...more,
});
const BOOK = [part('[Content_Types].xml'), part('xl/workbook.xml')];
const LETTER = [part('[Content_Types].xml'), part('word/document.xml')];
const ZEROS = Buffer.alloc(2 * 1024 * 1024);

describe('what a handed-in file is', () => {
  it.each<[what: string, bytes: Buffer, name: string, kind: FileKind]>([
    ['a PDF', Buffer.from('%PDF-1.7\n…'), 'a.txt', 'pdf'],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]), 'a.pdf', 'png'],
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'a', 'jpg'],
    ['a workbook', zipOf(BOOK), 'a.zip', 'xlsx'],
    [
      'a workbook that remembers its printer',
      zipOf([...BOOK, part('xl/printerSettings/printerSettings1.bin')]),
      'a',
      'xlsx',
    ],
    ['a letter', zipOf(LETTER), 'a', 'docx'],
    ['a letter with a picture', zipOf([...LETTER, part('word/media/image1.png', 'png')]), 'a', 'docx'],
    ['a table', Buffer.from('a;b\r\n1;2\r\n'), 'a.CSV', 'csv'],
    ['text in Swedish', Buffer.from('Förbehandling < 18 timmar'), 'a.pdf', 'txt'],
  ])('%s is one by its content', async (_what, bytes, name, kind) =>
    expect(await inspectFile(bytes, name)).toEqual({ kind }),
  );

  it.each<[what: string, bytes: Buffer, fault: FileFault]>([
    ['nothing', Buffer.alloc(0), 'EMPTY'],
    ['a program', Buffer.from('MZ\x90\x00\x03', 'latin1'), 'UNKNOWN'],
    ['text in an encoding of old', Buffer.from('f\xf6r', 'latin1'), 'UNKNOWN'],
    ['text with a zero byte', Buffer.from('a\0b'), 'UNKNOWN'],
    ['a web page', Buffer.from('  <!DOCTYPE html><script>1</script>'), 'MARKUP'],
    ['a web page after a byte order mark', Buffer.from('\ufeff<html>'), 'MARKUP'],
    ['a drawing that can run scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'MARKUP'],
    ['a shell script', Buffer.from('#!/bin/sh\nrm -r x'), 'ACTIVE'],
    [
      'a PDF that runs a script',
      Buffer.from('%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>'),
      'ACTIVE',
    ],
    ['a PDF that starts a program', Buffer.from('%PDF-1.7\n<</S/Launch>>'), 'ACTIVE'],
    ['a PDF with a file inside', Buffer.from('%PDF-1.7\n<</Type/EmbeddedFile>>'), 'ACTIVE'],
    ['a workbook with macros', zipOf([...BOOK, part('xl/vbaProject.bin')]), 'ACTIVE'],
    ['a letter with another file inside', zipOf([...LETTER, part('word/embeddings/a.xlsx')]), 'ACTIVE'],
    ['a workbook that fetches from elsewhere', zipOf([...BOOK, part('xl/externalLinks/externalLink1.xml')]), 'ACTIVE'],
    ['an archive of anything', zipOf([part('a.txt')]), 'UNKNOWN'],
    ['both at once', zipOf([...BOOK, part('word/document.xml')]), 'UNKNOWN'],
    ['one behind a password', zipOf([...BOOK, part('a.xml', 'x', { encrypted: true })]), 'ENCRYPTED'],
    ['a bomb', zipOf([...BOOK, part('xl/sheet1.xml', ZEROS)]), 'BOMB'],
    ['a bomb of many parts', zipOf([...BOOK, ...Array.from({ length: 1001 }, (_, i) => part(`xl/${i}.xml`))]), 'BOMB'],
    [
      'a bomb of small parts that are large together',
      zipOf([...BOOK, ...Array.from({ length: 200 }, (_, i) => part(`xl/${i}.xml`, Buffer.alloc(100_000)))]),
      'BOMB',
    ],
    ['a bomb that lies about its size', zipOf([...BOOK, part('xl/sheet1.xml', ZEROS, { claims: 10 })]), 'BROKEN'],
    ['a part outside its folder', zipOf([...BOOK, part('../evil.xml')]), 'BROKEN'],
    ['the same part twice', zipOf([...BOOK, part('xl/workbook.xml')]), 'BROKEN'],
    ['half an archive', zipOf(BOOK).subarray(0, 60), 'BROKEN'],
  ])('%s is not taken', async (_what, bytes, fault) => expect(await inspectFile(bytes, 'a.xlsx')).toEqual({ fault }));
});
