import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../components/format';
import { Section } from '../../components/Page';
import list from '../../components/RowList.module.css';
import type { Initiative } from './initiatives.graphql';
import classes from './initiatives.module.css';

export function Indicators({ indicators }: { indicators: Initiative['indicators'] }) {
  const { t } = useTranslation();
  return (
    <Section title={t('initiatives.indicators.title')}>
      {indicators.length === 0 ? (
        <p>{t('initiatives.indicators.empty')}</p>
      ) : (
        <ul className={list.rows}>
          {indicators.map((indicator) => (
            <IndicatorItem key={indicator.code} indicator={indicator} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function IndicatorItem({ indicator }: { indicator: Initiative['indicators'][number] }) {
  const { t } = useTranslation();
  const { text, number } = useFormat();
  const { code, name, definition, unit, baseline, actual, target, countingRule, kind } = indicator;
  const shown = (value: number | null) => (value === null ? '–' : number(value));
  const progress = target && actual !== null ? Math.min(100, (actual / target) * 100) : null;
  return (
    <li className={classes.indicator}>
      <details>
        <summary>
          <span>
            {text(name)} <span className={classes.code}>{code}</span>
          </span>
          <span className={classes.figure}>
            <b>{shown(actual)}</b>
            {target !== null && <span> / {number(target)}</span>} <small>{unit}</small>
          </span>
        </summary>
        <p className={classes.note}>{text(definition)}</p>
        <p className={classes.note}>
          {t(`words.indicatorKind.${kind}`)} · {t('initiatives.indicators.baseline')} {shown(baseline)} ·{' '}
          {t('initiatives.indicators.rule')}: {t(`words.countingRule.${countingRule}`)}
        </p>
      </details>
      {progress !== null && <Progress value={progress} size={4} mt={8} aria-label={text(name)} />}
    </li>
  );
}
