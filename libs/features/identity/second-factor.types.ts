import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Verbatim } from '#platform/graphql';

@ObjectType('AccountSecurity', { description: 'How you prove who you are.' })
export class AccountSecurityType {
  @Field(() => Boolean) hasPassword: boolean;
  @Field(() => Boolean, {
    description: 'Whether you may set a password without the old one: you came in by a link a few minutes ago.',
  })
  mayResetPassword: boolean;
  @Field(() => Boolean) secondFactorOn: boolean;
  @Field(() => Int) recoveryCodesLeft: number;
}

@ObjectType('SecondFactorProposal', {
  description: 'For an authenticator app. In force once a code has been confirmed.',
})
export class SecondFactorProposalType {
  @Field(() => String, { description: 'To be typed in, base32.' }) secret: string;
  @Field(() => String, { description: 'otpauth://… for a QR code.' }) uri: string;
}

@InputType({ description: 'One of the two.' })
export class SecondFactorProofInput {
  @Verbatim() @Field(() => String, { nullable: true }) password?: string | null;
  @Field(() => String, { nullable: true, description: 'Of the app, or a recovery code.' }) code?: string | null;
}

@InputType()
export class ChangePasswordInput {
  @Verbatim()
  @Field(() => String, {
    nullable: true,
    description: 'The present one. Not asked for just after signing in by a link.',
  })
  current?: string | null;
  @Verbatim() @Field(() => String, { description: 'The new one, 12 to 200 characters.' }) password: string;
}
