import { useTranslation } from 'react-i18next';
import type { WeightsQuery } from '../../graphql/generated/graphql';
import { useFormat } from '../../components/format';
import classes from './weights.module.css';

type Part = WeightsQuery['weightsInUse']['parts'][number];

/** Each part's points as a bar, with a mark where the weight was set by hand. */
export function WeightBars({ parts, label }: { parts: readonly Part[]; label: string }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const shown = (points: number) => number(points, { maximumFractionDigits: 1 });
  const longest = Math.max(...parts.flatMap(({ points, handPoints }) => [points, handPoints]));
  const share = (points: number) => `${(100 * points) / longest}%`;
  return (
    <ul className={classes.bars} aria-label={label}>
      {parts.map(({ code, points, handPoints }) => (
        <li key={code} className={classes.bar}>
          <span>{t(`weights.part.${code}`)}</span>
          <span className={classes.track} aria-hidden>
            <span className={classes.fill} style={{ width: share(points) }} />
            <span className={classes.hand} style={{ left: share(handPoints) }} />
          </span>
          <span className={classes.points}>{t('weights.points', { points: shown(points) })}</span>
          <span className={classes.aside}>{t('weights.handPoints', { points: shown(handPoints) })}</span>
        </li>
      ))}
    </ul>
  );
}
