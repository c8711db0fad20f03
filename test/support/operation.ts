import { type DocumentNode, Kind, parse } from 'graphql';
import { type GraphqlAnswer, GraphqlClient } from './graphql-client.js';

/** Counts the calls of one operation of the schema. */
export interface Tally {
  done(): void;
  refused(code: string): void;
}

/** Response keys under which a document selects the operation. */
function keysOf(query: string, operation: string): string[] {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch {
    return [];
  }
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.flatMap((field) =>
          field.kind === Kind.FIELD && field.name.value === operation ? [field.alias?.value ?? field.name.value] : [],
        )
      : [],
  );
}

/**
 * The tests of one operation of the schema. The last test demands that the others called the operation over HTTP at
 * least once with success and at least once with a refusal. `coverage.spec.ts` demands such a block for every
 * operation.
 * @param unrefusable why the operation is never refused, if that is so.
 */
export function operation(name: string, tests: (tally: Tally) => void, unrefusable?: string): void {
  describe(name, () => {
    let successes = 0;
    const refusals = new Set<string>();
    const tally: Tally = { done: () => (successes += 1), refused: (code) => refusals.add(code) };
    let stop: () => void;

    beforeAll(() => {
      stop = GraphqlClient.onAnswer((query, answer: GraphqlAnswer<unknown>) => {
        for (const key of keysOf(query, name)) {
          const mine = answer.errors?.find(({ path }) => path === undefined || path[0] === key);
          if (mine) tally.refused(mine.extensions.code);
          else if (answer.data && (answer.data as Record<string, unknown>)[key] !== null) tally.done();
        }
      });
    });
    afterAll(() => stop());

    tests(tally);

    it('was done, and was refused to somebody or for something, in the tests above', () => {
      expect(successes).toBeGreaterThan(0);
      if (!unrefusable) expect([...refusals]).not.toEqual([]);
    });
  });
}
