import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { NeedKindType } from '#features/capabilities';
import { SearchSubjectType } from './saved-searches.types.js';
import type { NeedKind } from '#features/capabilities';
import type { SearchDraft, SearchSubject } from './saved-search.rules.js';
import type { SearchChange } from './saved-searches.service.js';

@InputType({ description: 'All that is given must hold.' })
export class SaveSearchInput {
  @Field(() => String) name: string;
  @Field(() => SearchSubjectType) watches: SearchSubject;
  @Field(() => ID, { nullable: true, description: 'The need to watch candidates for.' }) needId?: string | null;
  @Field(() => [ID], {
    nullable: true,
    description: "For a partner: which of its organisation's capabilities; all of them unless given.",
  })
  capabilityIds?: string[] | null;
  @Field(() => String, {
    nullable: true,
    description: 'Words: of the public text of a need, or of what a capability is found by.',
  })
  search?: string | null;
  @Field(() => String, { nullable: true, description: 'Of a capability.' }) site?: string | null;
  @Field(() => [NeedKindType], { nullable: true }) kinds?: NeedKind[] | null;
  @Field(() => Float, { nullable: true }) minScore?: number | null;
  @Field(() => Boolean, { defaultValue: true }) active: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Also tell by mail, without saying what it is about.' })
  mail: boolean;
  @Field(() => String, { nullable: true, description: 'The same key gives the same search, however often it is sent.' })
  idempotencyKey?: string | null;
}

export const draftOf = ({
  name,
  watches,
  needId,
  capabilityIds,
  search,
  site,
  kinds,
  minScore,
  active,
  mail,
}: SaveSearchInput): SearchDraft => ({
  name,
  watches,
  needId: needId ?? null,
  capabilityIds: [...new Set(capabilityIds ?? [])],
  search: search ?? null,
  site: site ?? null,
  kinds: kinds ?? [],
  minScore: minScore ?? null,
  active,
  mail,
});

@InputType({ description: 'What is not named stays as it is.' })
export class ChangeSavedSearchInput {
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => String, { nullable: true }) search?: string | null;
  @Field(() => String, { nullable: true }) site?: string | null;
  @Field(() => [NeedKindType], { nullable: true }) kinds?: NeedKind[] | null;
  @Field(() => Float, { nullable: true }) minScore?: number | null;
  @Field(() => Boolean, { nullable: true }) active?: boolean | null;
  @Field(() => Boolean, { nullable: true }) mail?: boolean | null;
}

/** Null removes a filter. Name and switches cannot be null in a search, so for them null means no change. */
export const changeOf = ({
  name,
  search,
  site,
  kinds,
  minScore,
  active,
  mail,
}: ChangeSavedSearchInput): SearchChange => ({
  ...(search !== undefined && { search }),
  ...(site !== undefined && { site }),
  ...(kinds !== undefined && { kinds: kinds ?? [] }),
  ...(minScore !== undefined && { minScore }),
  ...(typeof name === 'string' && { name }),
  ...(typeof active === 'boolean' && { active }),
  ...(typeof mail === 'boolean' && { mail }),
});
