import { Field, InterfaceType } from '@nestjs/graphql';
import type { LocalisedText } from '#kernel';
import { LocalisedTextType } from './text.types.js';

/** An outcome the page shows as a screen of its own rather than as a failure; member of a mutation's result union. */
@InterfaceType('UserError')
export abstract class UserErrorType {
  @Field(() => String) code: string;
  @Field(() => LocalisedTextType) message: LocalisedText;
}
