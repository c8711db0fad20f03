import { Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconQuestionMark, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { GateCode, GateHardness, GateVerdict, ScorePartCode } from '../graphql/generated/graphql';
import { useFormat } from './format';
import classes from './Fit.module.css';

type Text = { sv?: string | null; en?: string | null };
export type FitPart = { code: ScorePartCode; points: number; reason: Text };
export type FitGate = {
  code: GateCode;
  verdict: GateVerdict;
  hardness: GateHardness;
  reason: Text;
  change: { words: Text } | null;
};

const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

/** A score (at most 100) as a number, and as a bar stacked from its parts. */
export function ScoreBar({ score, parts }: { score: number; parts: readonly FitPart[] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const points = number(score, oneDecimal);
  return (
    <div className={classes.score}>
      <span className={classes.scoreNumber}>{points}</span>
      <span className={classes.scoreTrack} role="img" aria-label={t('fit.score', { score: points })}>
        {parts.map(({ code, points: worth }) => (
          <Tooltip key={code} label={`${t(`words.scorePart.${code}`)} ${number(worth, oneDecimal)}`}>
            <span data-part={code} style={{ width: `${Math.max(worth, 0)}%` }} />
          </Tooltip>
        ))}
      </span>
    </div>
  );
}

/** A smaller value would be rounded to zero. */
const leastShown = 0.05;

/** Each part of the score as text; parts without points come last, without a number. */
export function FitReasons({ parts }: { parts: readonly FitPart[] }) {
  const { t } = useTranslation();
  const { text, number } = useFormat();
  const counts = ({ points }: FitPart) => Math.abs(points) >= leastShown;
  const shown = [...parts.filter(counts), ...parts.filter((part) => !counts(part))];
  return (
    <ul className={classes.reasons}>
      {shown.map((part) => (
        <li key={part.code} className={classes.reason} data-empty={!counts(part) || undefined}>
          <i data-part={part.code} aria-hidden />
          <b>{t(`words.scorePart.${part.code}`)}</b>
          <b className={classes.reasonPoints}>{number(part.points, oneDecimal)}</b>
          <span>{text(part.reason)}</span>
        </li>
      ))}
    </ul>
  );
}

const verdictIcon = { MEETS: IconCheck, UNKNOWN: IconQuestionMark, FAILS: IconX, WARNS: IconAlertTriangle } as const;

/** The results of the requirements and, for a failed one, the smallest change that would meet it. */
export function Gates({ gates }: { gates: readonly FitGate[] }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  return (
    <ul className={classes.gates}>
      {gates.map(({ code, verdict, hardness, reason, change }) => {
        const seen = verdict === 'FAILS' && hardness === 'SOFT' ? 'WARNS' : verdict;
        const Icon = verdictIcon[seen];
        return (
          <li key={code} className={classes.gate} data-verdict={seen}>
            <Icon size={15} stroke={2.4} role="img" aria-label={t(`words.gateVerdict.${seen}`)} />
            <b>{t(`words.gate.${code}`)}</b>
            <span>
              {text(reason)}
              {change && <em className={classes.change}> {text(change.words)}</em>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Questions to ask, or unmet wishes, each as one sentence. */
export function Notes({ kind, notes }: { kind: 'question' | 'warning'; notes: readonly Text[] }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const Icon = kind === 'question' ? IconQuestionMark : IconAlertTriangle;
  if (notes.length === 0) return null;
  return (
    <ul className={classes.notes} data-kind={kind} aria-label={t(`fit.${kind}s`)}>
      {notes.map((note) => (
        <li key={note.sv ?? note.en}>
          <Icon size={14} stroke={2.2} aria-hidden /> {text(note)}
        </li>
      ))}
    </ul>
  );
}
