import type { Limits } from '#contracts';
import type { AppError } from '#kernel';
import { type ASTNode, type ASTVisitor, GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { oneSensitiveOperation, operationTooLarge, type OperationMeasure } from './graphql-errors.js';
import { depthOf, fieldsOf, fragmentsOf } from './operation-cost.js';
import { isSensitive } from './sensitive.js';

/** One of our refusals in the form of a GraphQL error. */
const reported = (error: AppError, nodes?: readonly ASTNode[]): GraphQLError =>
  new GraphQLError(error.data.message.en ?? error.code, { nodes, originalError: error });

export const tooMuch = (what: OperationMeasure, limits: Limits): GraphQLError =>
  reported(operationTooLarge(what, limits));

const isIntrospection = (name: string) => name === '__schema' || name === '__type';

/** The limits of a document that depend neither on its variables nor on the actor. */
export const limitRule =
  (limits: Limits): ValidationRule =>
  (context: ValidationContext): ASTVisitor => {
    const fragments = fragmentsOf(context.getDocument());
    const refuse = (what: OperationMeasure) => context.reportError(tooMuch(what, limits));
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
          context.reportError(reported(oneSensitiveOperation(limits.sensitiveFields), sensitive));
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
