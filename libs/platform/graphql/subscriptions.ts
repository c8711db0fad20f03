import { startDeadline, underDeadline } from '#platform/database';
import {
  type ASTNode,
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  Kind,
  print,
  visit,
} from 'graphql';
import type { GraphqlContext } from './context.js';
import { executeOperation } from './execution.js';

/** Answers to one event, by what asks for them: viewers who get the same event object may all see the same of it. */
const answersTo = new WeakMap<object, Map<string, Promise<ExecutionResult>>>();

/**
 * What besides the event decides about the answer: the document, the operation, what a token may read, and the variables
 * below the root field. Those of the root field itself (the position to begin at) have chosen the events.
 */
function questionOf({ document, operationName, variableValues, contextValue }: ExecutionArgs): string {
  const below = new Set<string>();
  const collect = (node: ASTNode): void => void visit(node, { Variable: ({ name }) => void below.add(name.value) });
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) collect(definition);
    else
      for (const root of definition.selectionSet.selections) {
        if (root.kind !== Kind.FIELD) collect(root);
        else for (const node of [root.selectionSet, ...(root.directives ?? [])]) if (node) collect(node);
      }
  }
  const values = [...below].sort().map((name) => [name, variableValues?.[name]]);
  const { actor } = contextValue as GraphqlContext;
  return JSON.stringify([document.loc?.source.body ?? print(document), operationName, values, actor?.tokenPermissions]);
}

const isStream = (value: ExecutionResult | AsyncIterable<unknown>): value is AsyncIterable<unknown> =>
  Symbol.asyncIterator in value;

/**
 * Like graphql's `subscribe`, but each event is answered once for all viewers who ask the same of it, with a deadline and loaders of its own. Rows that one event loaded could
 * be stale, or no longer visible to the viewer, at the next event.
 */
export async function subscribeWithDeadline(
  args: ExecutionArgs,
  seconds: number,
): Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult>> {
  let stream: ExecutionResult | AsyncIterable<unknown>;
  try {
    stream = await underDeadline(seconds, () => createSourceEventStream(args));
  } catch (error) {
    return { errors: [new GraphQLError((error as Error).message, { originalError: error as Error })] };
  }
  if (!isStream(stream)) return stream;
  const events = stream[Symbol.asyncIterator]();
  const question = questionOf(args);
  const answerTo = (event: unknown): Promise<ExecutionResult> => {
    if (typeof event !== 'object' || event === null) return answerAlone(event);
    const known = answersTo.get(event) ?? new Map<string, Promise<ExecutionResult>>();
    answersTo.set(event, known);
    const answer = known.get(question) ?? answerAlone(event);
    known.set(question, answer);
    return answer;
  };
  const answerAlone = async (rootValue: unknown): Promise<ExecutionResult> => {
    const deadline = startDeadline(seconds);
    try {
      const contextValue: GraphqlContext = { ...(args.contextValue as GraphqlContext), loaders: new Map() };
      return await deadline.run(() => executeOperation({ ...args, contextValue, rootValue }));
    } finally {
      deadline.end();
    }
  };
  // Not a generator, because its `return` would wait for the next event before it released the stream.
  const answers: AsyncIterableIterator<ExecutionResult> = {
    [Symbol.asyncIterator]: () => answers,
    async next() {
      const { value, done } = await events.next();
      return done ? { value: undefined, done: true } : { value: await answerTo(value), done: false };
    },
    async return() {
      await events.return?.();
      return { value: undefined, done: true };
    },
    async throw(error) {
      await events.return?.();
      throw error;
    },
  };
  return answers;
}
