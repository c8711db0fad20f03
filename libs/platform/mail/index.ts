export { DemoMailbox, type MailboxMessage } from './demo-mailbox.js';
export { assertSafeMail } from './safe-mail.js';
export { Mailer, type OutgoingMail } from './mailer.js';
export { MailModule } from './mail.module.js';
