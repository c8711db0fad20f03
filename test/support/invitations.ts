import type { DemoHouse } from './demo-house.js';
import { eventually, type GraphqlClient } from './graphql-client.js';
import type { MailCatcher } from './mail-catcher.js';

export interface Invited {
  id: string;
  version: number;
  token: string;
  text: string;
}

export const INVITE = 'mutation($input: InviteInput!) { invite(input: $input) { id version state email inviterName } }';
export const tokenIn = (text: string | undefined): string => /\/invitation#([\w-]{43})/.exec(text ?? '')?.[1] ?? '';

/** Invites somebody and waits for the mail, as its receiver would. */
export async function invitedByMail(
  house: DemoHouse,
  mail: MailCatcher,
  by: GraphqlClient,
  input: Record<string, unknown> & { email: string },
): Promise<Invited> {
  const before = mail.mails.length;
  const { invite } = await by.ok<{ invite: { id: string; version: number } }>(INVITE, {
    input: { language: 'SV', organisationId: house.organisationOf('lab'), ...input },
  });
  const [found] = await eventually(
    () =>
      Promise.resolve(
        mail.mails
          .slice(before)
          .filter(
            ({ to, text }) =>
              tokenIn(text) && to && !Array.isArray(to) && to.text.toLowerCase() === input.email.toLowerCase(),
          ),
      ),
    (mails) => mails.length > 0,
  );
  return { ...invite, token: tokenIn(found?.text), text: found?.text ?? '' };
}
