import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '#kernel';
import { CurrentActor, Public, Requires } from '#platform/access';
import { type GraphqlContext, Sensitive } from '#platform/graphql';
import { linkCookie, linkSecretOf, newLinkSecret } from './magic-link.rules.js';
import { PasswordService } from './password.service.js';
import { SecondFactorService } from './second-factor.service.js';
import {
  AccountSecurityType,
  ChangePasswordInput,
  SecondFactorProofInput,
  SecondFactorProposalType,
} from './second-factor.types.js';
import { SignInService } from './sign-in.service.js';

@Resolver()
export class SecondFactorResolver {
  constructor(
    private readonly signingIn: SignInService,
    private readonly secondFactor: SecondFactorService,
    private readonly passwords: PasswordService,
  ) {}

  @Mutation(() => Boolean, {
    description:
      'Asks for a link by mail. The answer is the same whether or not the address has an account; the link works in the browser that asked.',
  })
  @Public()
  @Sensitive({ account: ({ email }) => email as string })
  async requestSignInLink(
    @Args('email', { type: () => String }) email: string,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    // A browser that requests a second link keeps its secret, so that the first link stays valid.
    const secret = linkSecretOf(context.request?.headers.cookie) ?? newLinkSecret();
    await this.signingIn.askForLink(email, secret);
    context.reply?.header('set-cookie', linkCookie(secret));
    return true;
  }

  @Query(() => AccountSecurityType)
  @Requires('account.use')
  async accountSecurity(@CurrentActor() actor: Actor): Promise<AccountSecurityType> {
    const [hasPassword, mayResetPassword, secondFactorOn, recoveryCodesLeft] = await Promise.all([
      this.passwords.hasPassword(actor),
      this.passwords.mayReset(actor),
      this.secondFactor.isOn(actor.personId),
      this.secondFactor.codesLeft(actor.personId),
    ]);
    return { hasPassword, mayResetPassword, secondFactorOn, recoveryCodesLeft };
  }

  @Mutation(() => Boolean, { description: 'Sets a new password and ends your other sessions.' })
  @Requires('account.use')
  @Sensitive({ onlyFailures: true })
  async changePassword(
    @CurrentActor() actor: Actor,
    @Args('input') { current, password }: ChangePasswordInput,
  ): Promise<boolean> {
    await this.passwords.change(actor, current, password);
    return true;
  }

  @Mutation(() => SecondFactorProposalType, { description: 'A new secret for your app; confirm it with a code.' })
  @Requires('account.use')
  proposeSecondFactor(@CurrentActor() actor: Actor): Promise<SecondFactorProposalType> {
    return this.secondFactor.propose(actor);
  }

  @Mutation(() => [String], {
    description: 'Turns the second factor on and ends your other sessions. Gives the recovery codes, once.',
  })
  @Requires('account.use')
  @Sensitive({ onlyFailures: true })
  confirmSecondFactor(
    @CurrentActor() actor: Actor,
    @Args('code', { type: () => String }) code: string,
  ): Promise<string[]> {
    return this.secondFactor.confirm(actor, code);
  }

  @Mutation(() => Boolean, { description: 'Turns the second factor off, for who gives the password or a code.' })
  @Requires('account.use')
  @Sensitive({ onlyFailures: true })
  async disableSecondFactor(
    @CurrentActor() actor: Actor,
    @Args('proof') proof: SecondFactorProofInput,
  ): Promise<boolean> {
    await this.secondFactor.disable(actor, proof);
    return true;
  }
}
