import { type Actor, forbidden } from '#kernel';
import {
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  getNamedType,
  isInterfaceType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { isPermitted } from './access.js';
import type { Permission } from './permissions.js';

/** What a token must be given to read a thing, wherever in an answer it stands. */
const SCOPE_TO_READ: Readonly<Record<string, Permission>> = {
  Alert: 'alert.read',
  AllocationRound: 'round.read',
  AnonymisedNeed: 'need.read',
  Candidate: 'match.read',
  Capability: 'capability.read',
  ConfidentialText: 'match.openConfidential',
  Initiative: 'initiative.read',
  Invitation: 'invitation.read',
  LetterOfIntent: 'letter.read',
  LiveEvent: 'activity.read',
  Match: 'match.read',
  Need: 'need.read',
  OpenNeed: 'need.read',
  Person: 'person.read',
  Report: 'report.read',
  Reveal: 'need.read',
  SavedSearch: 'savedSearch.read',
  ScoreWeights: 'weights.read',
};

/** @throws AppError FORBIDDEN when the operation's answer could hold, at any depth, a kind of thing the token may not read. */
export function assertScopes(actor: Actor, info: GraphQLResolveInfo): void {
  const kinds = new Set<string>();
  const collect = (type: GraphQLNamedType | undefined, selections: SelectionSetNode | undefined): void => {
    if (!type) return;
    kinds.add(type.name);
    for (const selection of selections?.selections ?? []) {
      if (selection.kind === 'Field') {
        const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
        if (field) collect(getNamedType(field.type), selection.selectionSet);
        continue;
      }
      // Fragments never lead back to themselves: the document was validated before anything ran.
      const fragment = selection.kind === 'FragmentSpread' ? info.fragments[selection.name.value] : selection;
      const narrowed = fragment?.typeCondition?.name.value;
      collect(narrowed ? info.schema.getType(narrowed) : type, fragment?.selectionSet);
    }
  };
  for (const node of info.fieldNodes) collect(getNamedType(info.returnType), node.selectionSet);
  for (const kind of kinds) {
    const needed = SCOPE_TO_READ[kind];
    if (needed && !isPermitted(actor, needed)) throw forbidden();
  }
}
