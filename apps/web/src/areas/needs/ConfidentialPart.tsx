import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import confidential from './confidential.module.css';
import { useRole } from '../../shell/me';
import { BreakGlass } from './BreakGlass';
import { ConfidentialFiles } from './ConfidentialFiles';
import type { Need } from './needs.graphql';

/** The confidential text in its own colour, to distinguish it from the text that partners see. */
export function ConfidentialPart({ need }: { need: Need }) {
  const { t } = useTranslation();
  const role = useRole();
  const startup = role === 'STARTUP';
  if (!need.hasConfidentialDescription) return <p>{t('needs.confidentialNone')}</p>;
  return (
    <div className={confidential.secret}>
      <p className={confidential.secretLabel}>
        <IconLock size={15} aria-hidden /> {t('needs.confidentialLabel')}
      </p>
      <p className={confidential.secretNote}>
        {startup ? t('needs.confidentialStartup') : t('needs.confidentialHidden')} {t('needs.secrecyNote')}
      </p>
      {role === 'ADMIN' && <BreakGlass needId={need.id} />}
      {need.confidentialDescription && <p className={confidential.secretText}>{need.confidentialDescription}</p>}
      {startup && <ConfidentialFiles need={need} />}
    </div>
  );
}
