import { useTranslation } from 'react-i18next';
import { Clock } from '../../components/Clock';
import { useFormat } from '../../components/format';
import list from '../../components/RowList.module.css';
import { RowLink } from '../../components/RowLink';
import { RowList } from '../../components/RowList';
import { StateBadge } from '../../components/StateBadge';
import { matchTone } from '../matches/tones';
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
            <div className={list.rowTitle}>{capability ? text(capability.name) : t('needs.unknownPartner')}</div>
            {capability && <div className={list.rowSub}>{text(capability.organisation.name)}</div>}
          </span>
          <span className={list.rowWide}>
            <Clock dueOn={dueOn} />
          </span>
          <StateBadge tone={matchTone[state]} label={t(`words.matchState.${state}`)} />
        </RowLink>
      ))}
    </RowList>
  );
}
