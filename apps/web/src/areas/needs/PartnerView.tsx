import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PartnerStage } from '../../graphql/generated/graphql';
import { Facts } from '../../components/Facts';
import { FileList } from '../../components/FileList';
import { useFormat } from '../../components/format';
import { needRequirements } from './needFacts';
import type { PartnerView as View } from './needs.graphql';
import classes from './needs.module.css';

const stages = ['INTEREST_ASKED', 'INTERESTED', 'NDA', 'INTRODUCED'] as const satisfies readonly PartnerStage[];

export function StageTabs({ stage, choose }: { stage: PartnerStage; choose: (stage: PartnerStage) => void }) {
  const { t } = useTranslation();
  return (
    <div className={classes.stages}>
      <SegmentedControl
        size="xs"
        aria-label={t('needs.viewAs.stage')}
        value={stage}
        onChange={(value) => choose(value as PartnerStage)}
        data={stages.map((value) => ({ value, label: t(`needs.viewAs.stages.${value}`) }))}
      />
    </div>
  );
}

/** A need as a partner reads it, made from the server's answer for this partner. */
export function PartnerView({
  view: { need, opensConfidential, confidentialText, confidentialFiles },
}: {
  view: View;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <article className={classes.preview}>
      <div lang={need.language.toLowerCase()}>
        <h3>{need.title}</h3>
        <p className={classes.previewBody}>{need.anonymisedSummary}</p>
      </div>
      <Facts
        facts={[
          [
            t('needs.company'),
            need.organisation ? format.text(need.organisation.name) : t('needs.viewAs.unknownCompany'),
          ],
          ...needRequirements(need, t, format),
          [t('needs.success'), need.successCriteria],
          [
            t('needs.confidential'),
            opensConfidential ? (confidentialText ?? t('needs.viewAs.opens')) : t('needs.viewAs.closed'),
          ],
        ]}
      />
      {confidentialFiles.length > 0 && <FileList files={confidentialFiles} />}
    </article>
  );
}
