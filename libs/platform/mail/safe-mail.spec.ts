import { assertSafeMail } from './safe-mail.js';

const mail = { messageId: '<a-1@klustermotor>', to: 'anna@test.example', subject: 'Hej', text: 'Hej' };

describe('assertSafeMail', () => {
  it('takes a plain mail', () => expect(() => assertSafeMail(mail)).not.toThrow());
  it.each(['\r\nBcc: x@evil.example', '\nX: y', '\r', '\u0000', '\u2028', '\u0085'])(
    'refuses %j in every header',
    (end) => {
      for (const header of ['to', 'subject', 'messageId'] as const)
        expect(() => assertSafeMail({ ...mail, [header]: mail[header] + end })).toThrow(header);
      for (const header of ['filename', 'contentType'] as const) {
        expect(() =>
          assertSafeMail({
            ...mail,
            attachments: [
              { filename: 'a.pdf', contentType: 'application/pdf', content: Buffer.from(''), [header]: `a${end}` },
            ],
          }),
        ).toThrow(header);
      }
    },
  );
  it('refuses a mail without text', () => expect(() => assertSafeMail({ ...mail, text: ' \n' })).toThrow('no text'));
});
