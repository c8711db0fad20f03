import { useTranslation } from 'react-i18next';
import { Clock } from '../../parts/Clock';
import { useFormat } from '../../parts/format';
import parts from '../../parts/parts.module.css';
import { RowLink } from '../../parts/RowLink';
import { RowList } from '../../parts/RowList';
import { StateBadge } from '../../parts/StateBadge';
import { matchTone } from '../../parts/tones';
import { useRole } from '../../shell/me';
import type { Need } from './needs.graphql';

export function NeedMatches({ need }: { need: Need }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const startup = useRole() === 'STARTUP';
  if (need.matches.length === 0) return <p>{startup ? t('needs.matchesEmptyStartup') : t('needs.matchesEmpty')}</p>;
  return (
    <RowList label={t('needs.matches')} columns="minmax(0, 1fr) 132px 172px">
      {need.matches.map(({ id, capability, state, dueOn }) => (
        <RowLink key={id} subjectId={id} to="/matches/$id" params={{ id }}>
          <span style={{ minWidth: 0 }}>
            <div className={parts.rowTitle}>{capability ? text(capability.name) : t('needs.unknownPartner')}</div>
            {capability && <div className={parts.rowSub}>{text(capability.organisation.name)}</div>}
          </span>
          <span className={parts.rowWide}>
            <Clock dueOn={dueOn} />
          </span>
          <StateBadge tone={matchTone[state]} label={t(`words.matchState.${state}`)} />
        </RowLink>
      ))}
    </RowList>
  );
}
