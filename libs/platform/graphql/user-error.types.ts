import { Field, InterfaceType } from '@nestjs/graphql';
import type { LocalisedText } from '#kernel';
import { LocalisedTextType } from './text.types.js';

/**
 * An outcome for which the page has its own screen instead of an error message; member of a mutation's result union.
 */
@InterfaceType('UserError')
export abstract class UserErrorType {
  @Field(() => String) code: string;
  @Field(() => LocalisedTextType) message: LocalisedText;
}
