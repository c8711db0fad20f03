import { currentDeadline } from '#platform/database';
import type { GraphqlContext } from './context.js';
import { anonymousProperty } from './enforce-access.js';
import {
  type DocumentNode,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  getNamedType,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  isLeafType,
  typeFromAST,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

let compiling = true;
/** Called from `testing/` only: whether operations that come again are compiled. */
export function compile(on: boolean): void {
  compiling = on;
}

/** What a document's operations are compiled to, by name. Undefined: it was executed once, and may not come again. */
const compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery | 'interpreted' | undefined>>();

/**
 * Queries are compiled: mutations gain nothing by it, and the events of a subscription are few documents with another
 * root. Not with variables that are input objects: the compiler leaves out the default values of their fields.
 */
function isCompilable(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): boolean {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'query') return false;
  return (operation.variableDefinitions ?? []).every(({ type }) => {
    const input = typeFromAST(schema, type);
    return input !== undefined && isLeafType(getNamedType(input));
  });
}

/** Documents come from the parsed-document caches: the same text is the same object. */
function compiledFor({ schema, document, operationName }: ExecutionArgs): CompiledQuery | undefined {
  if (!compiling) return undefined;
  const name = operationName ?? '';
  const known = compiled.get(document) ?? new Map<string, CompiledQuery | 'interpreted' | undefined>();
  compiled.set(document, known);
  if (!known.has(name)) {
    known.set(name, undefined);
    return undefined;
  }
  let found = known.get(name);
  if (!found) {
    const result = isCompilable(schema, document, operationName)
      ? compileQuery(schema, document, operationName ?? undefined)
      : undefined;
    found = result && isCompiledQuery(result) ? result : 'interpreted';
    known.set(name, found);
  }
  return found === 'interpreted' ? undefined : found;
}

/**
 * Executes an operation; one that comes again is compiled. Whatever its resolvers wait for, its answer is
 * DEADLINE_EXCEEDED when the time of the work around it is up.
 */
export async function executeOperation(args: ExecutionArgs): Promise<ExecutionResult> {
  const signedIn = (args.contextValue as GraphqlContext).actor !== null;
  const query = signedIn ? compiledFor(args) : undefined;
  const result = query
    ? query.query(args.rootValue, args.contextValue, args.variableValues)
    : execute({ ...args, ...(!signedIn && { fieldResolver: anonymousProperty }) });
  const deadline = currentDeadline();
  if (!deadline || !(result instanceof Promise)) return result;
  try {
    return await Promise.race([result, deadline.exceeded]);
  } catch (error) {
    return { data: null, errors: [new GraphQLError((error as Error).message, { originalError: error as Error })] };
  }
}
