import type { Actor } from './actor.js';
import { type DefinedError, defineError } from './error-registry.js';

/** A phrase in both languages. */
export interface Phrase {
  sv: string;
  en: string;
}

/** A state machine as one table: from → step → to. A step that is not in the table is refused. */
export type TransitionTable<State extends string, Step extends string> = Record<State, Partial<Record<Step, State>>>;

/**
 * Names of an object, its states and its steps. A refusal reads `subject state and cannot step`, so a state is a
 * predicate (`is published`, `är publicerat`) and a step fits after `cannot` (`be withdrawn`, `dras tillbaka`).
 */
export interface LifecycleWords<State extends string, Step extends string> {
  subject: Phrase;
  states: Record<State, Phrase>;
  steps: Record<Step, Phrase>;
}

/** Transitions that are removed, each with the sentence that gives the reason. */
type Barred<State extends string, Step extends string> = Partial<Record<State, Partial<Record<Step, Phrase>>>>;

/** The state machine of one kind of object: the possible transitions, and the messages for refused steps. */
export interface Lifecycle<State extends string, Step extends string> {
  /** The kind of object, e.g. `MATCH`; a refusal has the code `MATCH_STATE`. */
  readonly subject: string;
  readonly states: readonly State[];
  /** All steps, including those that no state allows users to take. */
  readonly allSteps: readonly Step[];
  /**
   * The state after a step.
   * @throws AppError `<SUBJECT>_STATE` (CONFLICT) when the table has no such transition; `data.state` and `data.step`
   *   hold the constants, `data.message` the message for users.
   */
  after(state: State, step: Step): State;
  can(state: State, step: Step): boolean;
  /** The steps that are possible in this state. */
  steps(state: State): Step[];
  /** The same lifecycle with some transitions removed, for objects under a stricter condition. */
  without(barred: Barred<State, Step>): Lifecycle<State, Step>;
}

const declared: Lifecycle<string, string>[] = [];

/** Every lifecycle of the modules loaded so far, for tests that walk all of them. */
export const declaredLifecycles = (): readonly Lifecycle<string, string>[] => declared;

/** Declares the lifecycle of one kind of object. */
export function lifecycle<State extends string, Step extends string>(
  subject: string,
  table: TransitionTable<State, Step>,
  words: LifecycleWords<State, Step>,
): Lifecycle<State, Step> {
  const noun = words.subject.en.toLowerCase();
  const refused = defineError(`${subject}_STATE`, 'CONFLICT', {
    meaning: `The step is not possible in the state ${noun} is in. \`data.state\` and \`data.step\` say which.`,
    remedy: `Read ${noun} again and take a step that its state allows.`,
    message: (sentence: Phrase, _state: string, _step: string) => sentence,
    data: (_sentence, state, step) => ({ state, step }),
  });
  return declare(subject, table, words, refused, {});
}

function declare<State extends string, Step extends string>(
  subject: string,
  table: TransitionTable<State, Step>,
  words: LifecycleWords<State, Step>,
  refused: DefinedError<[Phrase, string, string]>,
  barred: Barred<State, Step>,
): Lifecycle<State, Step> {
  const states = Object.keys(table) as State[];
  const allSteps = Object.keys(words.steps) as Step[];
  const next = (state: State, step: Step): State | undefined =>
    barred[state]?.[step] ? undefined : table[state][step];
  const made: Lifecycle<State, Step> = {
    subject,
    states,
    allSteps,
    after(state, step) {
      const to = next(state, step);
      if (to === undefined) throw refused(barred[state]?.[step] ?? refusal(table, words, state, step), state, step);
      return to;
    },
    can: (state, step) => next(state, step) !== undefined,
    steps: (state) => allSteps.filter((step) => next(state, step) !== undefined),
    without: (more) => declare(subject, table, words, refused, more),
  };
  declared.push(made as unknown as Lifecycle<string, string>);
  return made;
}

/** The message for users, e.g. `The need is published and cannot be published again.` */
function refusal<State extends string, Step extends string>(
  table: TransitionTable<State, Step>,
  { subject, states, steps }: LifecycleWords<State, Step>,
  state: State,
  step: Step,
): Phrase {
  const taken = Object.values<Partial<Record<Step, State>>>(table).some((row) => row[step] === state);
  return {
    sv: `${subject.sv} ${states[state].sv} och kan inte ${steps[step].sv}${taken ? ' igen' : ''}.`,
    en: `${subject.en} ${states[state].en} and cannot ${steps[step].en}${taken ? ' again' : ''}.`,
  };
}

/** Who may take one step, and which action the page offers for it. */
interface StepRight<Facts, Action extends string> {
  may(actor: Actor, facts: Facts): boolean;
  /** Absent for a step that the page does not offer as an action. */
  action?: Action;
  /** Condition for offering the action, if it is not offered everywhere the step is possible. */
  offered?(facts: Facts): boolean;
}

/** Who may take which step of an object, and which actions an actor has now. */
export interface StepPolicy<Step extends string, Facts, Action extends string> {
  /** Whether the actor may take the step, in any state. Nobody may take a step that the policy does not name. */
  may(step: Step, actor: Actor, facts: Facts): boolean;
  /** What the actor may do with the object now, in the declared order. */
  actionsFor(actor: Actor, facts: Facts): Action[];
}

/**
 * Adds to the steps of a lifecycle who may take them.
 * @param lifecycleOf the lifecycle, or a function that chooses it by the object's facts.
 * @param actions every action in the order the page shows them.
 * @param besides actions that are no step, each with its whole condition.
 * @throws Error when neither a step nor a condition belongs to an action.
 */
export function stepPolicy<
  State extends string,
  Step extends string,
  Facts extends { state: State },
  Action extends string = never,
>(
  lifecycleOf: Lifecycle<State, Step> | ((facts: Facts) => Lifecycle<State, Step>),
  {
    actions,
    steps,
    besides = {},
  }: {
    actions: readonly Action[];
    steps: Partial<Record<Step, StepRight<Facts, Action>>>;
    besides?: Partial<Record<Action, (actor: Actor, facts: Facts) => boolean>>;
  },
): StepPolicy<Step, Facts, Action> {
  const rights = Object.entries(steps) as [Step, StepRight<Facts, Action>][];
  const conditions = new Map<Action, (actor: Actor, facts: Facts) => boolean>(
    Object.entries(besides) as [Action, (actor: Actor, facts: Facts) => boolean][],
  );
  for (const [step, { action, may, offered }] of rights) {
    if (action === undefined) continue;
    conditions.set(
      action,
      (actor, facts) =>
        may(actor, facts) &&
        (typeof lifecycleOf === 'function' ? lifecycleOf(facts) : lifecycleOf).can(facts.state, step) &&
        (offered?.(facts) ?? true),
    );
  }
  const ordered = actions.map((action) => {
    const condition = conditions.get(action);
    if (!condition) throw new Error(`The action ${action} is given by no step.`);
    return [action, condition] as const;
  });
  return {
    may: (step, actor, facts) => steps[step]?.may(actor, facts) ?? false,
    actionsFor: (actor, facts) => ordered.filter(([, holds]) => holds(actor, facts)).map(([action]) => action),
  };
}
