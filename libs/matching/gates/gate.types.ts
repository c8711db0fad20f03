import type { Day, LocalisedText } from '#kernel';
import type { CapabilityFacts, NeedFacts } from '../facts.js';

/** The conditions that come before any score (DOMAIN rule 4), in the order they are told. */
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

/** UNKNOWN never excludes silently: it is a question to ask. */
export const GATE_VERDICTS = ['MEETS', 'UNKNOWN', 'FAILS'] as const;
export type GateVerdict = (typeof GATE_VERDICTS)[number];

/** A failed HARD gate excludes, a failed SOFT one is a warning. */
export const GATE_HARDNESSES = ['HARD', 'SOFT'] as const;
export type GateHardness = (typeof GATE_HARDNESSES)[number];

/** What a startup may call a wish: neither law and safety, nor what the host or an excluded party decides. */
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

/** One fact of one side given another value, and what that means in words: "Fits if …". */
export type Counterfactual = { from: FactValue; to: FactValue; words: LocalisedText } & (
  { side: 'NEED'; field: keyof NeedFacts } | { side: 'CAPABILITY'; field: keyof CapabilityFacts }
);

export interface GateResult {
  code: GateCode;
  verdict: GateVerdict;
  hardness: GateHardness;
  reason: LocalisedText;
  /** The smallest single change that makes a failed gate meet; null when it does not fail, or nothing would help. */
  change: Counterfactual | null;
}

/** A need and a capability as they are on a day. */
export interface Pair {
  need: NeedFacts;
  capability: CapabilityFacts;
  today: Day;
}

export interface GateDefinition {
  /** Everything of a capability that `evaluate` looks at. */
  reads: readonly (keyof CapabilityFacts)[];
  /** False when the need asks nothing here, so that every capability meets the gate. Left out where all are asked. */
  asks?: (need: NeedFacts) => boolean;
  evaluate: (pair: Pair) => GateVerdict;
  words: Record<GateVerdict, (pair: Pair) => LocalisedText>;
  /**
   * Single changes that may turn FAILS into MEETS, the smallest first. Dropping the requirement is not one of
   * them: that would always do and tells nobody anything.
   */
  changes: (pair: Pair) => Counterfactual[];
}
