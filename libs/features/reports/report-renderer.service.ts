import { createRequire } from 'node:module';
import { Injectable } from '@nestjs/common';
import pdfmake from 'pdfmake';
import { canonicalJson, type FrozenReport, hashOf } from './frozen.rules.js';
import { reportDocument } from './report-document.rules.js';

const require = createRequire(import.meta.url);
const roboto = (style: string): string => require.resolve(`pdfmake/fonts/Roboto/Roboto-${style}.ttf`);

const FONTS = {
  Roboto: {
    normal: roboto('Regular'),
    bold: roboto('Medium'),
    italics: roboto('Italic'),
    bolditalics: roboto('MediumItalic'),
  },
};

pdfmake.setFonts(FONTS);
// The document refers to no files or addresses; this ensures that nothing is fetched even if a text did.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => Object.values(FONTS.Roboto).includes(path));

/** Makes the files of a report from its frozen data alone: the same data gives the same bytes. */
@Injectable()
export class ReportRenderer {
  /** Exactly the text that was hashed when the report was frozen, so that the file's SHA-256 is the report's hash. */
  json(frozen: FrozenReport): Buffer {
    return Buffer.from(canonicalJson(frozen), 'utf8');
  }

  async pdf(frozen: FrozenReport): Promise<Buffer> {
    return pdfmake.createPdf(reportDocument(frozen, hashOf(frozen))).getBuffer();
  }
}
