import type { Limits } from '#contracts';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export const fragmentsOf = (document: DocumentNode): Fragments =>
  new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === 'FragmentDefinition' ? [[definition.name.value, definition] as const] : [],
    ),
  );

/**
 * Depth of a selection set including its fragments. Each fragment is measured once, however often it is spread; a cycle
 * of fragments counts as infinite depth (another rule reports the cycle).
 */
export function depthOf(selections: SelectionSetNode, fragments: Fragments): number {
  const known = new Map<string, number>();
  const depth = (set: SelectionSetNode | undefined): number =>
    Math.max(
      0,
      ...(set?.selections ?? []).map((selection) => {
        if (selection.kind === 'Field') return 1 + depth(selection.selectionSet);
        if (selection.kind === 'InlineFragment') return depth(selection.selectionSet);
        const name = selection.name.value;
        const found = known.get(name);
        if (found !== undefined) return found;
        known.set(name, Number.POSITIVE_INFINITY);
        const own = depth(fragments.get(name)?.selectionSet);
        known.set(name, own);
        return own;
      }),
    );
  return depth(selections);
}

/**
 * The fields that a selection set selects on its object, including those in fragments; fields with aliases count
 * separately.
 */
export function fieldsOf(selections: SelectionSetNode, fragments: Fragments): FieldNode[] {
  const spread = new Set<string>();
  const fields = (set: SelectionSetNode): FieldNode[] =>
    set.selections.flatMap((selection) => {
      if (selection.kind === 'Field') return [selection];
      if (selection.kind === 'InlineFragment') return fields(selection.selectionSet);
      const fragment = fragments.get(selection.name.value);
      if (!fragment || spread.has(selection.name.value)) return [];
      spread.add(selection.name.value);
      return fields(fragment.selectionSet);
    });
  return fields(selections);
}

export interface Cost {
  points: number;
  /** Requested page sizes that are not allowed, e.g. 0 or 101. */
  wrongPageSizes: number[];
}

const typeWithFields = (type: unknown) => (isObjectType(type) || isInterfaceType(type) ? type : undefined);

/**
 * The cost of an operation before it runs: one point per field, and the content of a list is multiplied by the number
 * of items. This number is `first` for a connection, from the operation or its variables, and an assumed number for
 * other lists. Fields of introspection cost one point each, because the length of their lists is fixed by the schema.
 */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Readonly<Record<string, unknown>>,
  limits: Limits,
): Cost {
  const wrongPageSizes: number[] = [];
  const known = new Map<string, number>();

  const pageSize = (field: FieldNode, definition: GraphQLField<unknown, unknown>): number | undefined => {
    const declared = definition.args.find(({ name }) => name === 'first');
    if (!declared) return undefined;
    const given = field.arguments?.find(({ name }) => name.value === 'first')?.value;
    const defaultOf = (name: string) => {
      const value = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue;
      return value?.kind === 'IntValue' ? Number(value.value) : declared.defaultValue;
    };
    const asked =
      given?.kind === 'IntValue'
        ? Number(given.value)
        : given?.kind === 'Variable'
          ? (variables[given.name.value] ?? defaultOf(given.name.value))
          : declared.defaultValue;
    // A value that is no number is refused when the variables are read.
    if (typeof asked !== 'number') return limits.first;
    if (!Number.isInteger(asked) || asked < 1 || asked > limits.first) wrongPageSizes.push(asked);
    return Math.min(Math.max(asked, 1), limits.first);
  };

  const costOfField = (field: FieldNode, parent: GraphQLCompositeType, items: number | undefined): number => {
    const name = field.name.value;
    if (name.startsWith('__')) return 1 + plainCount(field.selectionSet);
    const definition = typeWithFields(parent)?.getFields()[name];
    if (!definition) return 1;
    const type = getNamedType(definition.type);
    if (!field.selectionSet || !isCompositeType(type)) return 1;
    const isList = isListType(isNonNullType(definition.type) ? definition.type.ofType : definition.type);
    return (
      1 + (isList ? (items ?? limits.assumedListSize) : 1) * cost(field.selectionSet, type, pageSize(field, definition))
    );
  };

  /** @param items the number of items of lists directly on this object; for a connection, the page size. */
  const cost = (set: SelectionSetNode, parent: GraphQLCompositeType, items: number | undefined): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === 'Field') return sum + costOfField(selection, parent, items);
      if (selection.kind === 'InlineFragment')
        return sum + cost(selection.selectionSet, named(selection.typeCondition?.name.value) ?? parent, items);
      return (
        sum +
        remembered(`${selection.name.value}/${items}`, () => {
          const fragment = fragments.get(selection.name.value);
          return fragment ? cost(fragment.selectionSet, named(fragment.typeCondition.name.value) ?? parent, items) : 0;
        })
      );
    }, 0);

  const plainCount = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind === 'Field') return sum + 1 + plainCount(selection.selectionSet);
      if (selection.kind === 'InlineFragment') return sum + plainCount(selection.selectionSet);
      return (
        sum +
        remembered(`${selection.name.value}/plain`, () => plainCount(fragments.get(selection.name.value)?.selectionSet))
      );
    }, 0);

  const named = (name: string | undefined): GraphQLCompositeType | undefined => {
    const type = name === undefined ? undefined : schema.getType(name);
    return type && isCompositeType(type) ? type : undefined;
  };

  const remembered = (key: string, measure: () => number): number => {
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, Number.POSITIVE_INFINITY);
    const own = measure();
    known.set(key, own);
    return own;
  };

  const root = schema.getRootType(operation.operation);
  return { points: root ? cost(operation.selectionSet, root, undefined) : 0, wrongPageSizes };
}
