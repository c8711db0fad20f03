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
import { policyTable, type PolicyTable } from './object-policy.js';

/**
 * Checks what an API token may read, before anything is read.
 * @throws AppError FORBIDDEN when the operation selects, at any depth, an object of a type whose policy demands a
 * permission that the token was not given, or of a type without a policy.
 */
export function assertTokenPermissions(
  actor: Actor,
  info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'returnType' | 'schema'>,
  policies: PolicyTable = policyTable(),
): void {
  const types = new Set<GraphQLNamedType>();
  const collect = (type: GraphQLNamedType | undefined, selections: SelectionSetNode | undefined): void => {
    if (!type) return;
    types.add(type);
    for (const selection of selections?.selections ?? []) {
      if (selection.kind === 'Field') {
        const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
        if (field) collect(getNamedType(field.type), selection.selectionSet);
        continue;
      }
      // Fragments cannot be cyclic here: the document was validated before anything ran.
      const fragment = selection.kind === 'FragmentSpread' ? info.fragments[selection.name.value] : selection;
      const narrowed = fragment?.typeCondition?.name.value;
      collect(narrowed ? info.schema.getType(narrowed) : type, fragment?.selectionSet);
    }
  };
  for (const node of info.fieldNodes) collect(getNamedType(info.returnType), node.selectionSet);
  for (const type of types) {
    // Scalars and enums have no policy, because they are read as part of an object. Unions and interfaces are checked
    // through their members.
    if (!isObjectType(type)) continue;
    const readBy = policies.get(type.name)?.readBy;
    if (!readBy || (readBy !== 'with-parent' && !isPermitted(actor, readBy))) throw forbidden();
  }
}
