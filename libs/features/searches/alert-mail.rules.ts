import type { OutgoingMail } from '#platform/mail';

export interface AlertMail {
  /**
   * Id of the event that caused the mail. It is the same for every attempt, so that a receiver sees repeated deliveries
   * as one mail.
   */
  eventId: string;
  to: string;
  language: 'SV' | 'EN';
  /** Number of alerts. */
  count: number;
  publicUrl: string;
}

/** The mail about new alerts. It states their number and the page's address; their content requires signing in. */
export function alertMail({ eventId, to, language, count, publicUrl }: AlertMail): OutgoingMail {
  const link = `${publicUrl.replace(/\/$/, '')}/searches`;
  const text = {
    SV: {
      subject: count === 1 ? 'Ny träff i en bevakning' : `${count} nya träffar i en bevakning`,
      body: `Hej!\n\n${count === 1 ? 'En ny träff har' : `${count} nya träffar har`} kommit i en av dina bevakningar. Logga in för att läsa:\n${link}\n\nDär pausar du också bevakningen eller stänger av mejlen.\n`,
    },
    EN: {
      subject: count === 1 ? 'Something new fits a saved search' : `${count} new results for a saved search`,
      body: `Hello,\n\n${count === 1 ? 'Something new fits' : `${count} new results fit`} one of your saved searches. Sign in to read:\n${link}\n\nThere you can also pause the search or turn the mail off.\n`,
    },
  }[language];
  return { messageId: `<alert-${eventId}@klustermotor>`, to, subject: text.subject, text: text.body };
}
