import type { AppError } from '../error-registry.js';
import type { Lifecycle } from '../lifecycle.js';

/** Every combination of a lifecycle's states and steps. */
export const pairsOf = <State extends string, Step extends string>({
  states,
  allSteps,
}: Lifecycle<State, Step>): [State, Step][] =>
  states.flatMap((state) => allSteps.map((step): [State, Step] => [state, step]));

/** The error of a step that is not possible. @throws Error when the step is possible. */
export function refusalOf<State extends string, Step extends string>(
  lifecycle: Lifecycle<State, Step>,
  state: State,
  step: Step,
): AppError {
  try {
    lifecycle.after(state, step);
  } catch (error) {
    return error as AppError;
  }
  throw new Error(`${lifecycle.subject}: ${step} is possible from ${state}.`);
}

/**
 * Tests every pair of state and step.
 * @param expected `STATE step` → the state after it; every pair that is not named must be refused.
 */
export function describeLifecycle<State extends string, Step extends string>(
  name: string,
  lifecycle: Lifecycle<State, Step>,
  expected: Readonly<Record<string, State>>,
): void {
  describe(name, () => {
    it.each(pairsOf(lifecycle))('%s %s', (state, step) => {
      const to = expected[`${state} ${step}`];
      expect(lifecycle.can(state, step)).toBe(to !== undefined);
      expect(lifecycle.steps(state).includes(step)).toBe(to !== undefined);
      if (to !== undefined) expect(lifecycle.after(state, step)).toBe(to);
      else
        expect(refusalOf(lifecycle, state, step)).toMatchObject({
          code: `${lifecycle.subject}_STATE`,
          category: 'CONFLICT',
          data: { state, step },
        });
    });
    it('has every pair that is expected', () =>
      expect(pairsOf(lifecycle).map(([state, step]) => `${state} ${step}`)).toEqual(
        expect.arrayContaining(Object.keys(expected)),
      ));
  });
}
