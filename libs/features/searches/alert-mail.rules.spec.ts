import { alertMail } from './alert-mail.rules.js';

const MAIL = {
  eventId: 'e',
  to: 'kim@example.org',
  language: 'SV' as const,
  count: 1,
  publicUrl: 'https://km.example/',
};

describe('alertMail', () => {
  it('is the same mail at every attempt, and leads to the searches', () => {
    expect(alertMail(MAIL)).toEqual(alertMail(MAIL));
    expect(alertMail(MAIL)).toMatchObject({
      messageId: '<alert-e@klustermotor>',
      to: 'kim@example.org',
      subject: 'Ny träff i en bevakning',
      text: expect.stringContaining('https://km.example/searches\n') as string,
    });
  });
  it.each([
    ['SV', 3, '3 nya träffar i en bevakning'],
    ['EN', 1, 'Something new fits a saved search'],
    ['EN', 2, '2 new results for a saved search'],
  ] as const)('in %s counts %s', (language, count, subject) => {
    expect(alertMail({ ...MAIL, language, count }).subject).toBe(subject);
  });
});
