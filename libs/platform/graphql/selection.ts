import { type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import type { Fragments } from './operation-cost.js';

/** The fields of a selection set with their keys in the answer, in order. */
export type Selected = readonly (readonly [key: string, field: FieldNode])[];

/**
 * The fields that are selected from a type, with those of fragments on it. Undefined for what the look-ahead leaves to
 * the resolvers: directives, fragments on other types, and fields that are to be merged.
 */
export function selectedFrom(
  type: string,
  { selections }: SelectionSetNode,
  fragments: Fragments,
): Selected | undefined {
  const selected: (readonly [string, FieldNode])[] = [];
  for (const selection of selections) {
    if (selection.directives?.length) return undefined;
    if (selection.kind === Kind.FIELD) {
      selected.push([selection.alias?.value ?? selection.name.value, selection]);
      continue;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (!fragment || (fragment.typeCondition && fragment.typeCondition.name.value !== type)) return undefined;
    const inner = selectedFrom(type, fragment.selectionSet, fragments);
    if (!inner) return undefined;
    selected.push(...inner);
  }
  return new Set(selected.map(([key]) => key)).size === selected.length ? selected : undefined;
}
