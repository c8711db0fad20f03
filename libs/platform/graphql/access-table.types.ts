import { Field, ObjectType } from '@nestjs/graphql';
import type { LocalisedText, Role } from '#kernel';
import { objectPolicy, nestedType, STAFF_ONLY } from '#platform/access';
import { enumOf, LocalisedTextType, RoleType } from './text.types.js';

export const ACCESS_EXTENTS = ['ALL', 'SOME', 'NONE'] as const;
export type AccessExtent = (typeof ACCESS_EXTENTS)[number];
export const AccessExtentType = enumOf('AccessExtent', ACCESS_EXTENTS);

export const OPERATION_KINDS = ['QUERY', 'MUTATION', 'SUBSCRIPTION'] as const;
export type OperationKind = (typeof OPERATION_KINDS)[number];
export const OperationKindType = enumOf('OperationKind', OPERATION_KINDS);

objectPolicy('AccessTable', { readBy: 'access.read', sees: STAFF_ONLY, fields: 'objects operations' });
nestedType('AccessObject', 'fields isPart name narrower rules');
nestedType('AccessField', 'name rules');
nestedType('AccessRule', 'extent role which');
nestedType('AccessOperation', 'kind name permission roles');

@ObjectType('AccessRule', { description: 'What one role sees.' })
export class AccessRuleType {
  @Field(() => RoleType) role: Role;
  @Field(() => AccessExtentType) extent: AccessExtent;
  @Field(() => LocalisedTextType, { description: 'Which of them, or until when.' }) which: LocalisedText;
}

@ObjectType('AccessField', { description: 'A field that fewer read than see the object.' })
export class AccessFieldType {
  @Field(() => String) name: string;
  @Field(() => [AccessRuleType]) rules: AccessRuleType[];
}

@ObjectType('AccessObject')
export class AccessObjectType {
  @Field(() => String) name: string;
  @Field(() => Boolean, { description: 'It stands in other objects and is read with them.' }) isPart: boolean;
  @Field(() => [AccessRuleType], { description: 'Which objects of the type each role sees.' }) rules: AccessRuleType[];
  @Field(() => [String], { description: 'Fields that whoever sees the object reads.' }) fields: string[];
  @Field(() => [AccessFieldType]) narrower: AccessFieldType[];
}

@ObjectType('AccessOperation')
export class AccessOperationType {
  @Field(() => OperationKindType) kind: OperationKind;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true, description: 'Null where it is open to everybody, signed in or not.' })
  permission: string | null;
  @Field(() => [RoleType]) roles: Role[];
}

@ObjectType('AccessTable', { description: 'Who may see and do what, and why: the table the program itself asks.' })
export class AccessTableType {
  @Field(() => [AccessObjectType], { description: 'By name.' }) objects: AccessObjectType[];
  @Field(() => [AccessOperationType], { description: 'By name.' }) operations: AccessOperationType[];
}
