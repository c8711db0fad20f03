import { type Clock, type DomainEvent, forbidden, isActor, type Lifecycle } from '#kernel';
import type { Tx } from './unit-of-work.js';

/** A row that has a state. */
interface Stateful<State extends string> {
  id: string;
  version: number;
  state: State;
}

/** One transition, as it is recorded: from which state to which, and when. */
export interface Move<State extends string> {
  from: State;
  to: State;
  at: Date;
}

export interface StepToTake<
  State extends string,
  Step extends string,
  Row extends Stateful<State>,
  Changes extends object,
> {
  clock: Clock;
  /** The lifecycle, or how to choose it where the row decides. */
  lifecycle: Lifecycle<State, Step> | ((row: Row) => Lifecycle<State, Step>);
  /** The step, or several that are taken at once; each gets its own line of history. */
  step: Step | readonly Step[];
  /** The version the actor has read; absent if the row is changed as it is found when locked. */
  version?: number;
  /** Reads the row as the actor may see it, and locks it until the transaction ends. */
  lock(): Promise<Row>;
  /** Whether the actor may take the step. Required for people; not called for the program's own work. */
  may?(row: Row): boolean;
  /** Checks to make before the state of the row is checked; throws if one fails. */
  before?(row: Row): void;
  /** The effective state, if it is not the stored one. */
  stateOf?(row: Row, at: Date): State;
  /** Returns the changes besides the state, and writes related rows. */
  set?(row: Row, move: Move<State>): Changes | Promise<Changes>;
  /** The versioned update of the row. @throws AppError CHANGED_MEANWHILE */
  change(version: number, changes: Partial<Changes> & { state: State }): Promise<void>;
  history?(row: Row, move: Move<State>): Promise<void>;
  event(row: Row): DomainEvent;
}

/**
 * Takes a step of a lifecycle: lock → may → state → set (versioned) → history → event, all in the caller's transaction.
 * @returns the row after the step.
 * @throws AppError NOT_FOUND from the lock, FORBIDDEN, `<SUBJECT>_STATE`, CHANGED_MEANWHILE, in this order.
 */
export async function takeStep<
  State extends string,
  Step extends string,
  Row extends Stateful<State>,
  Changes extends object = object,
>(tx: Tx, taking: StepToTake<State, Step, Row, Changes>): Promise<Row & { state: State }> {
  const row = await taking.lock();
  if (isActor(tx.scope) && !taking.may?.(row)) throw forbidden();
  taking.before?.(row);
  const at = taking.clock.now();
  const { after } = typeof taking.lifecycle === 'function' ? taking.lifecycle(row) : taking.lifecycle;
  const moves: Move<State>[] = [];
  let state = taking.stateOf?.(row, at) ?? row.state;
  for (const step of [taking.step].flat() as Step[]) {
    const to = after(state, step);
    moves.push({ from: state, to, at });
    state = to;
  }
  const version = taking.version ?? row.version;
  const changes = {
    ...(await taking.set?.(row, { from: moves[0]?.from ?? state, to: state, at })),
    state,
  } as Partial<Changes> & { state: State };
  await taking.change(version, changes);
  for (const move of moves) await taking.history?.(row, move);
  tx.emit(taking.event(row));
  return { ...row, ...changes, version: version + 1 };
}
