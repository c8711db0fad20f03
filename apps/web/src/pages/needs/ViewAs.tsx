import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartnerStage } from '../../graphql/generated/graphql';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { Facts } from '../../parts/Facts';
import { useFormat } from '../../parts/format';
import { Loaded } from '../../parts/Loaded';
import parts from '../../parts/parts.module.css';
import { ViewAsDocument } from './needs.graphql';

const STAGES = ['INTEREST_ASKED', 'INTERESTED', 'NDA', 'INTRODUCED'] as const satisfies PartnerStage[];

/** The need through the eyes of a partner, stage by stage, as the server would answer it. */
export function ViewAs({ id }: { id: string }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const [stage, setStage] = useState<PartnerStage>('INTEREST_ASKED');
  const query = useLiveQuery(ViewAsDocument, { variables: { id, stage }, follows: [{ kind: 'NEED', id }] });
  return (
    <>
      <SegmentedControl
        aria-label={t('needs.viewAs.stage')}
        value={stage}
        onChange={(value) => setStage(value as PartnerStage)}
        data={STAGES.map((value) => ({ value, label: t(`needs.viewAs.stages.${value}`) }))}
      />
      <Loaded query={query}>
        {({ need: { viewAs } }) =>
          viewAs && (
            <article lang={viewAs.need.language.toLowerCase()}>
              <h3>{viewAs.need.title}</h3>
              <p className={parts.prose}>{viewAs.need.anonymisedSummary}</p>
              <p className={parts.prose}>{viewAs.need.successCriteria}</p>
              <Facts
                facts={[
                  [t('needs.company'), viewAs.need.organisation ? text(viewAs.need.organisation.name) : t('needs.viewAs.unknownCompany')],
                  [t('needs.confidential'), viewAs.opensConfidential ? (viewAs.confidentialText ?? t('needs.viewAs.opens')) : t('needs.viewAs.closed')],
                ]}
              />
            </article>
          )
        }
      </Loaded>
    </>
  );
}
