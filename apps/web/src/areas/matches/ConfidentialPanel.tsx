import { Button } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenConfidentialMutation } from '../../graphql/generated/graphql';
import { useCommand } from '../../graphql/useCommand';
import { useFormat } from '../../components/format';
import { FileList } from '../../components/FileList';
import { Section } from '../../components/Page';
import confidential from '../needs/confidential.module.css';
import { OpenConfidentialDocument } from './matches.graphql';
import type { Match } from './matches.graphql';

/**
 * The confidential text of a need, shown only on request and only while this page is open. The text is kept in this
 * component alone, so that each later opening is recorded too.
 */
export function ConfidentialPanel({ match }: { match: Match }) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const [opened, setOpened] = useState<OpenConfidentialMutation['openConfidential']>();
  const open = useCommand(OpenConfidentialDocument, { touches: [{ kind: 'MATCH', id: match.id }] });
  const allowed = match.actions.includes('OPEN_CONFIDENTIAL');
  const shown = allowed ? opened : undefined;
  const Icon = shown ? IconLockOpen : IconLock;

  return (
    <Section title={t('matches.confidential.title')}>
      <div className={confidential.secret} aria-live="polite">
        <p className={confidential.secretLabel}>
          <Icon size={15} aria-hidden />{' '}
          {shown
            ? t('matches.confidential.isOpen')
            : allowed
              ? t('matches.confidential.mayOpen')
              : t('matches.confidential.isLocked')}
        </p>
        {shown ? (
          <>
            <p className={confidential.secretText}>{shown.text}</p>
            {shown.files.length > 0 && <FileList files={shown.files} />}
            <p className={confidential.secretNote}>
              {t('matches.confidential.opened', {
                when: moment(shown.reveal.at),
                name: shown.reveal.byName,
                agreement: shown.reveal.agreement,
              })}{' '}
              {t('matches.confidential.handle')} {shown.files.length > 0 && t('matches.confidential.filesNote')}
            </p>
          </>
        ) : allowed ? (
          <>
            <p className={confidential.secretNote}>{t('matches.confidential.note')}</p>
            <Button
              mt={12}
              variant="default"
              loading={open.loading}
              onClick={() => void open.run({ matchId: match.id }).then((answer) => setOpened(answer?.openConfidential))}
            >
              {t('matches.confidential.open')}
            </Button>
          </>
        ) : (
          <p className={confidential.secretNote}>
            {match.need.ndaNeeded ? t('matches.confidential.locked') : t('matches.confidential.lockedNoNda')}
          </p>
        )}
      </div>
    </Section>
  );
}
