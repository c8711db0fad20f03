import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ROLES, type SubjectKind } from '#kernel';
import { nestedType } from '#platform/access';

/** Creates a GraphQL enum from a list of words, which are both names and values. */
export function enumOf<T extends string>(name: string, words: readonly T[], description?: string): Record<T, T> {
  const type = Object.fromEntries(words.map((word) => [word, word])) as Record<T, T>;
  registerEnumType(type, { name, description });
  return type;
}

/** Filled from the declarations of the features, before the schema is built. */
export const SubjectKindType: Record<SubjectKind, SubjectKind> = {};
registerEnumType(SubjectKindType, { name: 'SubjectKind', description: 'What kind of object something is about.' });

export const RoleType = enumOf('Role', ROLES, 'What a membership lets a person do.');

nestedType('LocalisedText', 'en sv');

@ObjectType('LocalisedText', {
  description: 'Text in Swedish, English or both; show the other one where yours is missing.',
})
export class LocalisedTextType {
  @Field(() => String, { nullable: true }) sv: string | null;
  @Field(() => String, { nullable: true }) en: string | null;
}
