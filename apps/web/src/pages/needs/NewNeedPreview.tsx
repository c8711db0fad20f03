import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../parts/Facts';
import { useFormat } from '../../parts/format';
import classes from './needs.module.css';
import { needRequirements } from './needFacts';
import type { NewNeed } from './newNeedForm';

/** The need as partners will see it, and what they will not. */
export function NewNeedPreview({ need }: { need: NewNeed }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { windowFrom, windowTo } = need;
  if (!windowFrom || !windowTo) return null;
  const seen = {
    ...need,
    windowFrom,
    windowTo,
    biosafetyLevel: need.biosafetyLevel === '' ? null : Number(need.biosafetyLevel),
    gmmClass: need.gmmClass || null,
    volumePerMonth: need.volumePerMonth === '' ? null : need.volumePerMonth,
    budgetSek: need.budgetSek === '' ? null : need.budgetSek,
  };
  const hidden = [
    t('needs.form.preview.hiddenCompany'),
    need.confidentialDescription.trim() !== '' &&
      t('needs.form.preview.hiddenConfidential', { count: need.confidentialDescription.trim().length }),
    need.excludedOrganisationIds.length > 0 && t('needs.form.preview.hiddenExcluded', { count: need.excludedOrganisationIds.length }),
  ].filter((line) => line !== false);

  return (
    <>
      <p className={classes.stepLead}>{t('needs.form.preview.lead')}</p>
      <article className={classes.preview} lang={need.language.toLowerCase()}>
        <h3>{need.title}</h3>
        <p className={classes.previewBody}>{need.anonymisedSummary}</p>
        <Facts facts={[...needRequirements(seen, t, format), [t('needs.success'), need.successCriteria]]} />
      </article>
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
    </>
  );
}
