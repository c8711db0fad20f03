import type { DemoHouse } from './demo-house.js';
import type { InviteInput } from './generated/graphql.js';
import { eventually, type GraphqlClient } from './graphql-client.js';
import type { MailCatcher } from './mail-catcher.js';
import { InviteDocument } from './operations/invitations.graphql.js';

export interface Invited {
  id: string;
  version: number;
  token: string;
  text: string;
}

export const tokenIn = (text: string | undefined): string => /\/invitation#([\w-]{43})/.exec(text ?? '')?.[1] ?? '';

/** Invites somebody and waits for the mail, as its receiver would. */
export async function invitedByMail(
  house: DemoHouse,
  mail: MailCatcher,
  by: GraphqlClient,
  input: Pick<InviteInput, 'email' | 'role'> & Partial<InviteInput>,
): Promise<Invited> {
  const before = mail.mails.length;
  const { invite } = await by.ok(InviteDocument, {
    input: { language: 'SV', organisationId: house.organisationOf('lab'), ...input },
  });
  const [found] = await eventually(
    () => Promise.resolve(mail.to(input.email, before).filter(({ text }) => tokenIn(text))),
    (mails) => mails.length > 0,
  );
  return { id: invite.id, version: invite.version, token: tokenIn(found?.text), text: found?.text ?? '' };
}
