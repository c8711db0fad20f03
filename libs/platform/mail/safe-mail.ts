export interface OutgoingMail {
  /** Stable over retries, e.g. `<report-…@klustermotor>`: a recipient that gets the mail twice sees one mail. */
  messageId: string;
  to: string;
  subject: string;
  /** Plain text, the only supported form, so that nothing in it can be taken for HTML. */
  text: string;
  attachments?: { filename: string; content: Buffer; contentType: string }[];
}

/** Ends of lines in any reading of the word, and what else has no business in a header. */
// eslint-disable-next-line no-control-regex
const NOT_IN_HEADERS = /[\u0000-\u001f\u007f\u0085\u2028\u2029]/;

/**
 * The last check before a mail is sent. A template that lets a person's name break a header is a fault of the program,
 * so the mail is refused and not repaired: a repaired mail would have a content that nobody has checked.
 * @throws Error naming the header, never its content.
 */
export function assertSafeMail(mail: OutgoingMail): void {
  const headers: [string, string][] = [
    ['to', mail.to],
    ['subject', mail.subject],
    ['messageId', mail.messageId],
    ...(mail.attachments ?? []).flatMap(({ filename, contentType }): [string, string][] => [
      ['filename', filename],
      ['contentType', contentType],
    ]),
  ];
  for (const [name, value] of headers)
    if (NOT_IN_HEADERS.test(value)) throw new Error(`The mail header ${name} is more than one line.`);
  if (!/^<[\w.-]+@[\w.-]+>$/.test(mail.messageId)) throw new Error('The mail header messageId has no id in it.');
  if (mail.text.trim() === '') throw new Error('The mail has no text.');
}
