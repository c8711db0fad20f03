export { DemoMailbox, type MailboxMessage } from './demo-mailbox.js';
export { assertSafeMail, type OutgoingMail } from './safe-mail.js';
export { Mailer } from './mailer.js';
export { MailModule } from './mail.module.js';
