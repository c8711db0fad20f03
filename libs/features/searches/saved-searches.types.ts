import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { LanguageType } from '#features/identity';
import { connectionType, DayScalar, enumOf } from '#platform/graphql';
import { NeedKindType } from '#features/capabilities';
import type { NeedKind } from '#features/capabilities';
import { SEARCH_SUBJECTS, type SearchSubject } from './saved-search.rules.js';
import type { AlertRow, SavedSearchRow } from './saved-searches.repository.js';

export const SearchSubjectType = enumOf(
  'SearchSubject',
  SEARCH_SUBJECTS,
  'OPEN_NEEDS: needs as they are published. CANDIDATES: capabilities that come to fit one need.',
);

@ObjectType('SavedSearch', { description: 'What one person watches for; nobody else sees it.' })
export class SavedSearchType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String) name: string;
  @Field(() => SearchSubjectType) watches: SearchSubject;
  @Field(() => String, { nullable: true }) search: string | null;
  @Field(() => String, { nullable: true }) site: string | null;
  @Field(() => [NeedKindType]) kinds: NeedKind[];
  @Field(() => Float, { nullable: true }) minScore: number | null;
  @Field(() => Boolean, { description: 'False while it is paused.' }) active: boolean;
  @Field(() => Boolean) mail: boolean;
  @Field(() => GraphQLISODateTime) createdAt: Date;
  @Field(() => Int, { description: 'Alerts not read yet.' }) unreadCount: number;
  needId: string | null;
  capabilityIds: string[];
}

export const SavedSearchConnection = connectionType('SavedSearch', () => SavedSearchType);

export const toSavedSearchType = ({
  id,
  version,
  name,
  watches,
  search,
  site,
  kinds,
  minScore,
  active,
  mail,
  createdAt,
  unreadCount,
  needId,
  capabilityIds,
}: SavedSearchRow): SavedSearchType => ({
  id,
  version,
  name,
  watches,
  search,
  site,
  kinds,
  minScore,
  active,
  mail,
  createdAt,
  unreadCount,
  needId,
  capabilityIds,
});

@ObjectType('AnonymisedNeed', {
  description:
    'What a host may read of a need it has not been asked about: never the company, never confidential text.',
})
export class AnonymisedNeedType {
  @Field(() => ID) id: string;
  @Field(() => String) referenceNo: string;
  @Field(() => String) title: string;
  @Field(() => String) anonymisedSummary: string;
  @Field(() => LanguageType) language: 'SV' | 'EN';
  @Field(() => NeedKindType) kind: NeedKind;
  @Field(() => DayScalar) windowFrom: string;
  @Field(() => DayScalar) windowTo: string;
}

@ObjectType('Alert', {
  description: 'Something that has come to fit a saved search. Gone when you may no longer see what it is about.',
})
export class AlertType {
  @Field(() => ID) id: string;
  @Field(() => ID) searchId: string;
  @Field(() => String) searchName: string;
  @Field(() => AnonymisedNeedType) need: AnonymisedNeedType;
  @Field(() => Float, { nullable: true, description: 'When it was raised; null where no capability is compared.' })
  score: number | null;
  @Field(() => GraphQLISODateTime) raisedAt: Date;
  @Field(() => GraphQLISODateTime, { nullable: true }) readAt: Date | null;
  capabilityId: string | null;
}

export const AlertConnection = connectionType('Alert', () => AlertType);

export const toAlertType = ({
  id,
  searchId,
  searchName,
  needId,
  capabilityId,
  score,
  raisedAt,
  readAt,
  referenceNo,
  title,
  anonymisedSummary,
  language,
  kind,
  windowFrom,
  windowTo,
}: AlertRow): AlertType => ({
  id,
  searchId,
  searchName,
  need: { id: needId, referenceNo, title, anonymisedSummary, language, kind, windowFrom, windowTo },
  score,
  raisedAt,
  readAt,
  capabilityId,
});
