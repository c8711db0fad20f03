import { useTranslation } from 'react-i18next';
import type { AllocationMode } from '../../graphql/generated/graphql';
import { useFormat } from '../../components/format';
import type { DryRun, Outcome } from './rounds.graphql';
import classes from './rounds.module.css';

/** The stable allocation and the allocation with the best total side by side, with the disadvantages of the latter. */
export function TwoWays({ run: { stable, whole }, mode, all }: { run: DryRun; mode: AllocationMode; all: number }) {
  const { t } = useTranslation();
  return (
    <div className={classes.ways} aria-label={t('rounds.outcome.compare')} role="group">
      {(
        [
          ['STABLE', stable],
          ['MAX_WELFARE', whole],
        ] as const
      ).map(
        ([of, way]) =>
          way && (
            <div key={of} className={classes.way} data-chosen={of === mode || undefined}>
              <div className={classes.wayHead}>
                <b>{t(`words.roundMode.${of}`)}</b>
                {of === mode && <span className={classes.sub}>{t('rounds.outcome.chosen')}</span>}
              </div>
              <p>{t('rounds.outcome.placed', { placed: way.placements.length, all })}</p>
              <p>{t('rounds.outcome.firstChoice', { count: way.choices[0] ?? 0 })}</p>
              <p>{t('rounds.outcome.pairs', { count: way.blockingPairs })}</p>
            </div>
          ),
      )}
    </div>
  );
}

export function OutcomeTable({ outcome: { placements, unplaced, oneSided } }: { outcome: Outcome }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  return (
    <>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('rounds.outcome.need')}</th>
            <th scope="col">{t('rounds.outcome.slot')}</th>
            <th scope="col" className={classes.figure}>
              {t('rounds.outcome.needPlace')}
            </th>
            <th scope="col" className={classes.figure}>
              {t('rounds.outcome.slotPlace')}
            </th>
          </tr>
        </thead>
        <tbody>
          {placements.map(({ need, slot }) => (
            <tr key={need.id}>
              <td>
                <b>{text(need.title)}</b>
                <span className={classes.sub}>{[need.code, need.referenceNo].join(' · ')}</span>
              </td>
              <td>
                {text(slot.title)}
                <span className={classes.sub}>{slot.code}</span>
              </td>
              <td className={classes.figure} data-label={t('rounds.outcome.needPlace')}>
                {slot.place}
              </td>
              <td className={classes.figure} data-label={t('rounds.outcome.slotPlace')}>
                {need.place}
              </td>
            </tr>
          ))}
          {unplaced.map((need) => (
            <tr key={need.id}>
              <td>
                <b>{text(need.title)}</b>
                <span className={classes.sub}>{[need.code, need.referenceNo].join(' · ')}</span>
              </td>
              <td className={classes.unplaced} colSpan={3}>
                {t('rounds.outcome.unplaced')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {oneSided > 0 && <p className={classes.sub}>{t('rounds.outcome.oneSided', { count: oneSided })}</p>}
    </>
  );
}
