import type { Limits } from '#contracts';
import { type ASTVisitor, GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { depthOf, fieldsOf, fragmentsOf } from './operation-cost.js';
import { isSensitive } from './sensitive.js';

/** How a refusal names what there is too much of. */
const NOUN = {
  depth: 'levels',
  introspectionDepth: 'levels of introspection',
  aliases: 'aliases',
  directives: 'directives',
  rootFields: 'fields at the root',
  fragments: 'fragments',
  cost: 'points of cost',
} as const;

export function tooMuch(what: keyof typeof NOUN, limits: Limits): GraphQLError {
  return new GraphQLError(`The operation has more than ${limits[what]} ${NOUN[what]}.`, {
    extensions: { code: 'OPERATION_TOO_LARGE' },
  });
}

const isIntrospection = (name: string) => name === '__schema' || name === '__type';

/** Everything about a document that needs neither its variables nor who asks. */
export const limitRule =
  (limits: Limits): ValidationRule =>
  (context: ValidationContext): ASTVisitor => {
    const fragments = fragmentsOf(context.getDocument());
    const refuse = (what: keyof typeof NOUN) => context.reportError(tooMuch(what, limits));
    let aliases = 0;
    let directives = 0;
    if (fragments.size > limits.fragments) refuse('fragments');
    return {
      OperationDefinition({ operation, selectionSet }) {
        const roots = fieldsOf(selectionSet, fragments);
        if (roots.length > limits.rootFields) return refuse('rootFields');
        for (const { name, selectionSet: inside } of roots) {
          const depth = 1 + (inside ? depthOf(inside, fragments) : 0);
          const what = isIntrospection(name.value) ? 'introspectionDepth' : 'depth';
          if (depth > limits[what]) return refuse(what);
        }
        const type = context.getSchema().getRootType(operation);
        const sensitive = roots.filter(({ name }) => isSensitive(type?.getFields()[name.value]));
        if (sensitive.length > limits.sensitiveFields) {
          context.reportError(
            new GraphQLError(
              `One operation does at most ${limits.sensitiveFields} of: signing in, and what else is counted by attempt.`,
              { nodes: sensitive, extensions: { code: 'ONE_SENSITIVE_OPERATION' } },
            ),
          );
        }
      },
      Field(field) {
        if (field.alias && ++aliases === limits.aliases + 1) refuse('aliases');
      },
      Directive() {
        if (++directives === limits.directives + 1) refuse('directives');
      },
    };
  };
