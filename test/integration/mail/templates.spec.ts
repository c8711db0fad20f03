import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { assertSafeMail, type OutgoingMail } from '#platform/mail';
import fc from 'fast-check';
import { invitationMail } from '../../../libs/features/identity/invitation-mail.rules.js';
import { alertMail } from '../../../libs/features/searches/alert-mail.rules.js';
import { deliveryMail } from '../../../libs/features/reports/delivery-mail.rules.js';
import type { FrozenReport } from '../../../libs/features/reports/frozen.rules.js';

const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\u0000',
        '\u001b',
        '\u0085',
        '\u2028',
        '\u2029',
        '\u007f',
        'Bcc: x@evil.example',
        '<script>',
        '</title>',
        '"',
        ',',
      ),
      fc.string(),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
const language = fc.constantFrom('SV' as const, 'EN' as const);
const file = { content: Buffer.from('x'), sha256: 'a'.repeat(64) };

/** Every template with names that are somebody else's to choose. */
const TEMPLATES: Record<string, fc.Arbitrary<OutgoingMail>> = {
  'invitation-mail.rules.ts': fc
    .tuple(nasty, nasty, nasty, language)
    .map(([workspaceName, organisationName, inviterName, lang]) =>
      invitationMail(
        {
          sendingId: '1',
          email: 'anna@test.example',
          role: 'PARTNER',
          language: lang,
          workspaceName,
          organisationName,
          inviterName,
        },
        'https://test.example/invitation',
      ),
    ),
  'alert-mail.rules.ts': fc
    .tuple(fc.nat(), language)
    .map(([count, lang]) =>
      alertMail({ eventId: '1', to: 'anna@test.example', language: lang, count, publicUrl: 'https://test.example' }),
    ),
  'delivery-mail.rules.ts': fc
    .tuple(nasty, nasty, nasty, nasty)
    .map(([titleSv, titleEn, name, series]) =>
      deliveryMail({
        report: { id: '1', series, revision: 2 },
        frozen: {
          initiative: { titleSv, titleEn },
          period: { from: '2026-01-01', to: '2026-03-31' },
          sender: { nameSv: name, nameEn: name },
          recipient: { nameSv: name, nameEn: name },
          signatory: { name },
          dueOn: '2026-04-15',
        } as unknown as FrozenReport,
        to: ['anna@test.example'],
        publicUrl: 'https://test.example',
        pdf: file,
        json: file,
      }),
    ),
};

describe('templates of mail', () => {
  it('are all here', () => {
    const features = resolve(import.meta.dirname, '../../../libs/features');
    const found = readdirSync(features, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('-mail.rules.ts'))
      .map((name) => name.split('/').at(-1));
    expect(Object.keys(TEMPLATES).sort()).toEqual(found.sort());
  });

  it.each(Object.entries(TEMPLATES))('%s lets no name into a header, and has text and no HTML', (_name, mails) => {
    fc.assert(
      fc.property(mails, (mail) => {
        assertSafeMail(mail);
        expect(mail).not.toHaveProperty('html');
      }),
    );
  });
});
