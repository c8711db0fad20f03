/**
 * A state machine as one table: from → step → to. Everything that is not in the table is refused.
 */
export type TransitionTable<State extends string, Step extends string> = Record<State, Partial<Record<Step, State>>>;

/** The state after `step`, or undefined when the table has no such transition. */
export const nextState = <State extends string, Step extends string>(
  table: TransitionTable<State, Step>,
  from: State,
  step: Step,
): State | undefined => table[from][step];
