import { Tooltip } from '@mantine/core';
import { IconCheck, IconQuestionMark, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { GateCode, GateVerdict, ScorePartCode } from '../graphql/generated/graphql';
import { useFormat } from './format';
import classes from './parts.module.css';

type Text = { sv?: string | null; en?: string | null };
export type FitPart = { code: ScorePartCode; value: number; reason: Text; matchedTerms: readonly string[] };
export type FitGate = { code: GateCode; verdict: GateVerdict; reason: Text };

const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

type ScoreProps = {
  score: number;
  parts: readonly FitPart[];
  /** The score that fills the bar: the best of the list. Scores have no upper end, so only the comparison means something. */
  best?: number;
};

/** The score as a number and a bar stacked of its parts. */
export function ScoreBar({ score, parts, best = score }: ScoreProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const points = number(score, oneDecimal);
  const share = (value: number) => (best > 0 ? `${(Math.max(value, 0) / best) * 100}%` : 0);
  return (
    <div className={classes.score}>
      <span className={classes.scoreNumber}>{points}</span>
      <span className={classes.scoreTrack} role="img" aria-label={t('needs.candidates.score', { score: points })}>
        {parts.map(({ code, value }) => (
          <Tooltip key={code} label={`${t(`words.scorePart.${code}`)} ${number(value, oneDecimal)}`}>
            <span data-part={code} style={{ width: share(value) }} />
          </Tooltip>
        ))}
      </span>
    </div>
  );
}

export function FitReasons({ parts }: { parts: readonly FitPart[] }) {
  const { t } = useTranslation();
  const { text, number } = useFormat();
  return (
    <ul className={classes.reasons}>
      {parts.map(({ code, value, reason }) => (
        <li key={code} className={classes.reason}>
          <i data-part={code} aria-hidden />
          <b>
            {t(`words.scorePart.${code}`)} {number(value, oneDecimal)}
          </b>
          <span>{text(reason)}</span>
        </li>
      ))}
    </ul>
  );
}

const verdictIcon = { MEETS: IconCheck, UNKNOWN: IconQuestionMark, FAILS: IconX } as const;

export function Gates({ gates }: { gates: readonly FitGate[] }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  return (
    <ul className={classes.gates}>
      {gates.map(({ code, verdict, reason }) => {
        const Icon = verdictIcon[verdict];
        return (
          <li key={code} className={classes.gate} data-verdict={verdict}>
            <Icon size={15} stroke={2.4} role="img" aria-label={t(`words.gateVerdict.${verdict}`)} />
            <b>{t(`words.gate.${code}`)}</b>
            <span>{text(reason)}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** A text with the words it shares with the need marked. Terms may be stems, so a whole word is marked from its start. */
export function Marked({ children, terms }: { children: string; terms: readonly string[] }) {
  const wanted = terms.filter((term) => term.length > 2).map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (wanted.length === 0) return children;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])((?:${wanted.join('|')})[\\p{L}\\p{N}]*)`, 'giu');
  return children.split(pattern).map((piece, index) =>
    index % 2 === 1 ? (
      <mark key={index} className={classes.term}>
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
}
