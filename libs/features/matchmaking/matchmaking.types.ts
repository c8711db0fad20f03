import {
  CHANGE_SIDES,
  GATE_CODES,
  GATE_HARDNESSES,
  GATE_VERDICTS,
  NAMED_PART_CODES,
  PART_CODES,
  SOFTENABLE_GATES,
} from '#matching';
import { enumOf } from '#platform/graphql';
import { MATCH_ACTIONS } from './match.policy.js';
import { DECLINE_REASONS, MATCH_STATES, PARTNER_STAGES } from './match.rules.js';
import { NEED_ACTIONS } from './need.policy.js';
import { MONEY_DIRECTIONS, NEED_STATES } from './need.rules.js';
import { OPEN_FIELDS, TELLING_KINDS } from './telling.rules.js';
import { WEIGHTS_SOURCES } from './weights.rules.js';

export const NeedStateType = enumOf('NeedState', NEED_STATES);
export const NeedActionType = enumOf('NeedAction', NEED_ACTIONS);
export const MoneyDirectionType = enumOf('MoneyDirection', MONEY_DIRECTIONS);
export const GateCodeType = enumOf('GateCode', GATE_CODES);
export const GateVerdictType = enumOf(
  'GateVerdict',
  GATE_VERDICTS,
  'UNKNOWN never excludes: it is a question to ask the host.',
);
export const GateHardnessType = enumOf(
  'GateHardness',
  GATE_HARDNESSES,
  'A failed HARD gate excludes, a failed SOFT one is a warning.',
);
export const SoftenableGateType = enumOf(
  'SoftenableGate',
  SOFTENABLE_GATES,
  'Requirements a startup may call wishes; law, safety and what the host decides are not among them.',
);
export const ChangeSideType = enumOf('ChangeSide', CHANGE_SIDES);
export const ScorePartCodeType = enumOf(
  'ScorePartCode',
  NAMED_PART_CODES,
  'The first five compare texts, the others facts.',
);
export const WeightedPartCodeType = enumOf('WeightedPartCode', PART_CODES, 'The parts a score is the weighted sum of.');
export const WeightsSourceType = enumOf('WeightsSource', WEIGHTS_SOURCES, 'HAND: back to the hand weights.');
export const OpenFieldType = enumOf('OpenField', OPEN_FIELDS, 'Texts of a need that partners read.');
export const TellingKindType = enumOf(
  'TellingKind',
  TELLING_KINDS,
  'CONFIDENTIAL_WORDS: five words or more in the order of the confidential text.',
);
export const MatchStateType = enumOf('MatchState', MATCH_STATES);
export const PartnerStageType = enumOf(
  'PartnerStage',
  PARTNER_STAGES,
  'How far a partner has come towards a need: asked, interested, under an NDA, introduced.',
);
export const MatchActionType = enumOf('MatchAction', MATCH_ACTIONS);
export const DeclineReasonType = enumOf('DeclineReason', DECLINE_REASONS);
