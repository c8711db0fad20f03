import type { DemoHouse, Person } from './demo-house.js';
import type { AcceptInvitationInput, InviteInput } from './generated/graphql.js';
import { eventually, type GraphqlClient } from './graphql-client.js';
import { AcceptInvitationDocument, InviteDocument } from './operations/invitations.graphql.js';

export interface Invited {
  id: string;
  version: number;
  token: string;
  text: string;
}

/** The password that invited people choose when they create an account. */
export const CHOSEN_PASSWORD = 'ett långt lösenord 1';

export const tokenIn = (text: string | undefined): string => /\/invitation#([\w-]{43})/.exec(text ?? '')?.[1] ?? '';

/** Invitations in a `DemoHouse` with a mailbox. */
export class Invitations {
  private count = 0;

  constructor(private readonly house: DemoHouse) {}

  /** An address without an account. */
  address(): string {
    return `inbjuden.${(this.count += 1)}@nya.example`;
  }

  /** The input for inviting a new person to the laboratory. */
  to(over: Partial<InviteInput> = {}): InviteInput {
    return {
      email: this.address(),
      role: 'PARTNER',
      language: 'SV',
      organisationId: this.house.organisationOf('lab'),
      ...over,
    };
  }

  /** Invites a person and waits for the mail, as its recipient would. */
  async sent(over: Partial<InviteInput> = {}, by: Person | GraphqlClient = 'admin'): Promise<Invited> {
    const input = this.to(over);
    const before = this.house.mail.mails.length;
    const { invite } = await (typeof by === 'string' ? this.house.as(by) : by).ok(InviteDocument, { input });
    const [found] = await eventually(
      () => Promise.resolve(this.house.mail.to(input.email, before).filter(({ text }) => tokenIn(text))),
      (mails) => mails.length > 0,
    );
    return { id: invite.id, version: invite.version, token: tokenIn(found?.text), text: found?.text ?? '' };
  }

  /** Accepts an invitation with a new account. @returns the code of the refusal, or `accepted`. */
  async takeUp(token: string, over: Partial<AcceptInvitationInput> = {}): Promise<string> {
    const input = { token, name: 'Ny Person', password: CHOSEN_PASSWORD, ...over };
    const { errors } = await this.house.anybody().ask(AcceptInvitationDocument, { input });
    return errors?.[0]?.extensions.code ?? 'accepted';
  }

  /** Makes an invitation expire. */
  async expire(id: string): Promise<void> {
    await this.house.rows("UPDATE invitation SET expires_at = now() - interval '1 second' WHERE id = $1", [id]);
  }
}
