import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import type { LocalisedText } from '#kernel';
import { LocalisedTextType } from '#platform/graphql';

@ObjectType('SignInProvider', { description: 'Another service one may sign in by; begins at /auth/oidc/<id>/start.' })
export class SignInProviderType {
  @Field(() => ID) id: string;
  @Field(() => LocalisedTextType) label: LocalisedText;
}

@ObjectType('ExternalIdentity', { description: 'A service you sign in by.' })
export class ExternalIdentityType {
  @Field(() => ID) id: string;
  @Field(() => ID) provider: string;
  @Field(() => GraphQLISODateTime) linkedAt: Date;
}
