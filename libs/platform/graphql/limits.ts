import { LIMITS } from '#contracts';
import { GraphQLError, type ASTVisitor, type FragmentDefinitionNode, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql';

const tooMuch = (what: string, most: number) =>
  new GraphQLError(`The operation has more than ${most} ${what}.`, { extensions: { code: 'OPERATION_TOO_LARGE', category: 'INVALID' } });

/** Depth of a selection set with its fragments; a cycle of fragments counts as endless (another rule names it). */
function depthOf(selections: SelectionSetNode | undefined, fragments: Map<string, FragmentDefinitionNode>, open: Set<string>): number {
  if (!selections) return 0;
  let deepest = 0;
  for (const selection of selections.selections) {
    if (selection.kind === 'Field') deepest = Math.max(deepest, 1 + depthOf(selection.selectionSet, fragments, open));
    else if (selection.kind === 'InlineFragment') deepest = Math.max(deepest, depthOf(selection.selectionSet, fragments, open));
    else {
      const name = selection.name.value;
      if (open.has(name)) return Number.POSITIVE_INFINITY;
      deepest = Math.max(deepest, depthOf(fragments.get(name)?.selectionSet, fragments, new Set([...open, name])));
    }
  }
  return deepest;
}

const limitDepth: ValidationRule = (context: ValidationContext): ASTVisitor => {
  const fragments = new Map(context.getDocument().definitions.flatMap((definition) => (definition.kind === 'FragmentDefinition' ? [[definition.name.value, definition]] : [])));
  return {
    OperationDefinition(operation) {
      // Introspection as tools send it is deeper than any question about data; it is limited by tokens and aliases.
      const introspection = operation.selectionSet.selections.every((selection) => selection.kind === 'Field' && selection.name.value.startsWith('__'));
      if (!introspection && depthOf(operation.selectionSet, fragments, new Set()) > LIMITS.depth) context.reportError(tooMuch('levels', LIMITS.depth));
    },
  };
};

const limitAliasesAndDirectives: ValidationRule = (context: ValidationContext): ASTVisitor => {
  let aliases = 0;
  let directives = 0;
  return {
    Field(field) {
      if (field.alias && ++aliases === LIMITS.aliases + 1) context.reportError(tooMuch('aliases', LIMITS.aliases));
    },
    Directive() {
      if (++directives === LIMITS.directives + 1) context.reportError(tooMuch('directives', LIMITS.directives));
    },
  };
};

/** The rules every operation must pass, over HTTP and WebSocket alike. */
export const LIMIT_RULES: ValidationRule[] = [limitDepth, limitAliasesAndDirectives];

/** How documents are parsed, over HTTP and WebSocket alike. */
export const PARSE_OPTIONS = { maxTokens: LIMITS.tokens } as const;
