import { useQuery } from '@apollo/client/react';
import { Alert } from '@mantine/core';
import { IconEyeExclamation, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartnerStage, PreviewNeedQuery } from '../../graphql/generated/graphql';
import { Loaded } from '../../components/Loaded';
import { toInput, type NewNeed } from './newNeedForm';
import { PreviewNeedDocument, type PartnerView as View } from './needs.graphql';
import classes from './needs.module.css';
import { PartnerView, StageTabs } from './PartnerView';

/** The need as partners will see it at each stage, what they never see, and words that may reveal too much. */
export function NewNeedPreview({ need }: { need: NewNeed }) {
  const { t } = useTranslation();
  const [stage, setStage] = useState<PartnerStage>('INTEREST_ASKED');
  // Never cached: the preview contains the confidential text of a need that may never be submitted.
  const { data, previousData, error, refetch } = useQuery(PreviewNeedDocument, {
    variables: { input: toInput(need, null), stage },
    fetchPolicy: 'no-cache',
  });
  return (
    <>
      <p className={classes.stepLead}>{t('needs.form.preview.lead')}</p>
      <Loaded query={{ data: data ?? previousData, error, refetch }}>
        {({ previewNeed: { telling, viewAs } }) => (
          <>
            {telling.length > 0 && <Telling parts={telling} />}
            <StageTabs stage={stage} choose={setStage} />
            <PartnerView view={viewAs} />
            <Hidden need={need} view={viewAs} />
          </>
        )}
      </Loaded>
    </>
  );
}

/** The parts of the need that a partner does not see at this stage. */
function Hidden({ need, view }: { need: NewNeed; view: View }) {
  const { t } = useTranslation();
  const hidden = [
    !view.need.organisation && t('needs.form.preview.hiddenCompany'),
    !view.opensConfidential &&
      need.confidentialDescription.trim() !== '' &&
      t('needs.form.preview.hiddenConfidential', { count: need.confidentialDescription.trim().length }),
    need.excludedOrganisationIds.length > 0 &&
      t('needs.form.preview.hiddenExcluded', { count: need.excludedOrganisationIds.length }),
  ].filter((line) => line !== false);
  if (hidden.length === 0) return null;
  return (
    <section className={classes.hidden}>
      <h3>{t('needs.form.preview.hidden')}</h3>
      <ul>
        {hidden.map((line) => (
          <li key={line}>
            <IconLock size={14} aria-hidden /> {line}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Only a warning, because only the startup knows what its words reveal. */
function Telling({ parts }: { parts: PreviewNeedQuery['previewNeed']['telling'] }) {
  const { t } = useTranslation();
  return (
    <Alert
      color="yellow"
      variant="light"
      icon={<IconEyeExclamation />}
      title={t('needs.form.telling.title')}
      role="status"
    >
      <p>{t('needs.form.telling.lead')}</p>
      <ul className={classes.telling}>
        {parts.map(({ field, kind, text }) => (
          <li key={`${field} ${kind} ${text}`}>
            <q>{text}</q> – {t(`needs.form.telling.kind.${kind}`)}, {t(`needs.form.telling.field.${field}`)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
