import { currentDeadline, OperationReads, startDeadline, underDeadline } from '#platform/database';
import {
  createSourceEventStream,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import type { GraphqlContext } from './context.js';

/** Makes every resolver of the schema answer with DEADLINE_EXCEEDED once the time of its operation is up. */
export function endAtDeadline(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (!resolve) continue;
      field.resolve = (...given) => {
        const deadline = currentDeadline();
        const answer: unknown = resolve(...given);
        return deadline && answer instanceof Promise ? Promise.race([answer, deadline.exceeded]) : answer;
      };
    }
  }
  return schema;
}

const isStream = (value: ExecutionResult | AsyncIterable<unknown>): value is AsyncIterable<unknown> =>
  Symbol.asyncIterator in value;

/**
 * Like graphql's `subscribe`, but each event has its own deadline, reads and loaders. Rows that one event loaded could
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
  const answerTo = async (rootValue: unknown): Promise<ExecutionResult> => {
    const deadline = startDeadline(seconds);
    const reads = new OperationReads();
    try {
      const contextValue: GraphqlContext = { ...(args.contextValue as GraphqlContext), loaders: new Map() };
      return await deadline.run(() => reads.run(() => execute({ ...args, contextValue, rootValue })));
    } finally {
      deadline.end();
      void reads.end();
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
