import { enumOf } from '#platform/graphql';
import { GATE_CODES, GATE_VERDICTS, SCORE_PART_CODES } from './candidate.rules.js';
import { MATCH_ACTIONS } from './match.policy.js';
import { DECLINE_REASONS, MATCH_STATES } from './match.rules.js';
import { NEED_ACTIONS } from './need.policy.js';
import { GMM_CLASSES, MONEY_DIRECTIONS, NEED_KINDS, NEED_STATES } from './need.rules.js';

export const GmmClassType = enumOf('GmmClass', GMM_CLASSES, 'Contained use of genetically modified micro-organisms: F negligible, L low risk, R risk.');
export const NeedKindType = enumOf('NeedKind', NEED_KINDS);
export const NeedStateType = enumOf('NeedState', NEED_STATES);
export const NeedActionType = enumOf('NeedAction', NEED_ACTIONS);
export const MoneyDirectionType = enumOf('MoneyDirection', MONEY_DIRECTIONS);
export const GateCodeType = enumOf('GateCode', GATE_CODES);
export const GateVerdictType = enumOf('GateVerdict', GATE_VERDICTS, 'UNKNOWN never excludes: it is a question to ask the host.');
export const ScorePartCodeType = enumOf('ScorePartCode', SCORE_PART_CODES);
export const MatchStateType = enumOf('MatchState', MATCH_STATES);
export const MatchActionType = enumOf('MatchAction', MATCH_ACTIONS);
export const DeclineReasonType = enumOf('DeclineReason', DECLINE_REASONS);
