import type { Day, LocalisedText } from '#kernel';
import type { CapabilityFacts, NeedFacts } from '../facts.js';

/** The conditions that are checked before any score, in the order in which they are shown. */
export const GATE_CODES = [
  'OPEN_TO_COMPANIES',
  'BIOSAFETY_LEVEL',
  'GMM_CLASS',
  'KIND',
  'CERTIFICATION',
  'SAMPLE_TYPE',
  'CLINICAL_SPECIALITY',
  'WINDOW',
  'CAPACITY',
  'TRAINING',
  'VALIDITY',
  'NOT_EXCLUDED',
] as const;
export type GateCode = (typeof GATE_CODES)[number];

/** UNKNOWN never excludes; it becomes a question to the host. */
export const GATE_VERDICTS = ['MEETS', 'UNKNOWN', 'FAILS'] as const;
export type GateVerdict = (typeof GATE_VERDICTS)[number];

/** A failed HARD gate excludes the capability, a failed SOFT gate is a warning. */
export const GATE_HARDNESSES = ['HARD', 'SOFT'] as const;
export type GateHardness = (typeof GATE_HARDNESSES)[number];

/**
 * Gates that a startup may turn into wishes. Gates of law and safety, and those decided by the host or by an exclusion,
 * are not among them.
 */
export const SOFTENABLE_GATES = [
  'KIND',
  'CERTIFICATION',
  'SAMPLE_TYPE',
  'CLINICAL_SPECIALITY',
  'WINDOW',
  'CAPACITY',
  'TRAINING',
] as const satisfies readonly GateCode[];
export type SoftenableGate = (typeof SOFTENABLE_GATES)[number];

export const CHANGE_SIDES = ['NEED', 'CAPABILITY'] as const;
export type ChangeSide = (typeof CHANGE_SIDES)[number];
export type FactValue = string | number | boolean | readonly string[] | null;

/** A change of one fact on one side, with its meaning in words: "Fits if …". */
export type Counterfactual = { from: FactValue; to: FactValue; words: LocalisedText } & (
  { side: 'NEED'; field: keyof NeedFacts } | { side: 'CAPABILITY'; field: keyof CapabilityFacts }
);

export interface GateResult {
  code: GateCode;
  verdict: GateVerdict;
  hardness: GateHardness;
  reason: LocalisedText;
  /**
   * The smallest single change by which a failed gate would be met; null when it does not fail or no single change
   * helps.
   */
  change: Counterfactual | null;
}

/** A need and a capability as of a day. */
export interface Pair {
  need: NeedFacts;
  capability: CapabilityFacts;
  today: Day;
}

export interface GateDefinition {
  /** The facts of a capability that `evaluate` reads. */
  reads: readonly (keyof CapabilityFacts)[];
  /**
   * False when the need requires nothing here, so that every capability meets the gate. Left out for gates that always
   * apply.
   */
  asks?: (need: NeedFacts) => boolean;
  evaluate: (pair: Pair) => GateVerdict;
  words: Record<GateVerdict, (pair: Pair) => LocalisedText>;
  /**
   * Single changes that may turn FAILS into MEETS, smallest first. Dropping the requirement is not among them, because
   * that would always help and says nothing.
   */
  changes: (pair: Pair) => Counterfactual[];
}
