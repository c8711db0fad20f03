import { attachmentNamed, fileNameFor } from './file-name.js';
import type { FileKind } from './upload-content.js';

describe('the name of a handed-in file', () => {
  it.each<[string, FileKind, string]>([
    ['protokoll.pdf', 'pdf', 'protokoll.pdf'],
    ['Bild.JPEG', 'jpg', 'Bild.JPEG'],
    ['protocol.exe', 'pdf', 'protocol.exe.pdf'],
    ['../../etc/passwd', 'txt', 'passwd.txt'],
    ['C:\\Users\\a\\data.csv', 'csv', 'data.csv'],
    ['', 'png', 'file.png'],
    ['...', 'txt', 'file.txt'],
    ['a\r\nSet-Cookie: b.txt', 'txt', 'aSet-Cookie_ b.txt'],
    ['invoice\u202Efdp.exe', 'pdf', 'invoicefdp.exe.pdf'],
    ['.htaccess', 'txt', 'htaccess.txt'],
    ['mätning 3.xlsx', 'xlsx', 'mätning 3.xlsx'],
    ['a"b<c>.pdf', 'pdf', 'a_b_c_.pdf'],
  ])('%j, a %s, is offered as %j', (given, kind, expected) => expect(fileNameFor(given, kind)).toBe(expected));
  it('is short enough for any disk', () => expect([...fileNameFor(`${'å'.repeat(500)}.pdf`, 'pdf')]).toHaveLength(124));
});

it('stands in the header under both spellings, and cannot end it', () => {
  expect(attachmentNamed("mätning (3)'.pdf")).toBe(
    `attachment; filename="m_tning _3__.pdf"; filename*=UTF-8''m%C3%A4tning%20%283%29%27.pdf`,
  );
  expect(attachmentNamed('a"\r\nb.pdf')).not.toMatch(/[\r\n]|"a"/);
});
