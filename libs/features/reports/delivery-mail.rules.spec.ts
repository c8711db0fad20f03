import { deliveryMail, messageIdOf } from './delivery-mail.rules.js';
import { frozenReport } from './testing/report-facts.factory.js';

const request = (titleSv = 'Sepsis i helblod') => {
  const frozen = frozenReport();
  return {
    report: { id: 'abc', series: frozen.series, revision: 2 },
    frozen: { ...frozen, initiative: { ...frozen.initiative, titleSv } },
    to: ['a@region.example', 'b@region.example'],
    publicUrl: 'https://klustermotor.example/',
    pdf: { content: Buffer.from('pdf'), sha256: 'p'.repeat(64) },
    json: { content: Buffer.from('json'), sha256: 'j'.repeat(64) },
  };
};

describe('deliveryMail', () => {
  it('has one Message-ID for a revision, whoever sends it and however often', () => {
    expect(messageIdOf({ id: 'abc', revision: 2 })).toBe('<report-abc-r2@klustermotor>');
    expect(deliveryMail(request()).messageId).toBe(deliveryMail(request('En annan titel')).messageId);
  });
  it('brings both files, their hashes, the link and the word on public records, in both languages', () => {
    const mail = deliveryMail(request());
    expect(mail.attachments?.map(({ filename }) => filename)).toEqual([
      'rapport-000000aa-region-stockholm-2026-07-01-r2.pdf',
      'rapport-000000aa-region-stockholm-2026-07-01-r2.json',
    ]);
    for (const words of [
      'p'.repeat(64),
      'j'.repeat(64),
      'https://klustermotor.example/reports/abc',
      'allmän handling',
      'public record',
      'version 2',
    ])
      expect(mail.text).toContain(words);
    expect(mail.to).toBe('a@region.example, b@region.example');
  });
  it('repeats neither rows nor figures', () => expect(deliveryMail(request()).text).not.toMatch(/Hemolytica|RCO/));
  it('keeps a title on one line', () =>
    expect(deliveryMail(request('A\r\nBcc: x@y.example')).subject).not.toMatch(/[\r\n]/));
});
