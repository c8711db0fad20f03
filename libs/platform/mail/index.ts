export { DemoMailbox, type MailboxMessage } from './demo-mailbox.js';
export { Mailer, type OutgoingMail } from './mailer.js';
export { MailModule } from './mail.module.js';
