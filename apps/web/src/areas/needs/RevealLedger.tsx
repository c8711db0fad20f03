import { useTranslation } from 'react-i18next';
import { useFormat } from '../../components/format';
import { Timeline } from '../../components/Timeline';
import type { Need } from './needs.graphql';

/** Who opened the confidential text, when, and under which agreement or for what reason. */
export function RevealLedger({ reveals }: { reveals: Need['reveals'] }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  if (reveals.length === 0) return <p>{t('needs.revealsEmpty')}</p>;
  return (
    <Timeline
      steps={reveals.map(({ at, byName, organisation, agreement, matchId, reason, field, fileName }) => ({
        key: `${matchId ?? 'admin'} ${at}`,
        at,
        text:
          field === 'file'
            ? t('needs.revealFileLine', {
                name: byName,
                organisation: text(organisation.name),
                file: fileName ?? t('needs.files.unnamed'),
              })
            : t('needs.revealLine', { name: byName, organisation: text(organisation.name) }),
        note: reason ? t('needs.revealBrokenGlass', { reason }) : t('needs.revealAgreement', { agreement }),
      }))}
    />
  );
}
