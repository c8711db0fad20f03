import { Button, Group } from '@mantine/core';
import { useLazyQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewWeightsQuery } from '../../graphql/generated/graphql';
import { explainError } from '../../graphql/explainError';
import { useCommand } from '../../graphql/useCommand';
import { ConfirmDialog } from '../../components/Dialog';
import { Facts } from '../../components/Facts';
import { useFormat } from '../../components/format';
import { Section } from '../../components/Page';
import { StateBadge } from '../../components/StateBadge';
import { WeightBars } from './WeightBars';
import { LearnWeightsDocument, PreviewWeightsDocument } from './weights.graphql';
import classes from './weights.module.css';

type Preview = PreviewWeightsQuery['previewScoreWeights'];

/** The weights that the decisions so far would give, shown before they are used. */
export function LearnSection({ versionNo }: { versionNo: number }) {
  const { t, i18n } = useTranslation();
  const [look, { data, error, loading }] = useLazyQuery(PreviewWeightsDocument, { fetchPolicy: 'network-only' });
  const preview = data?.previewScoreWeights;
  return (
    <Section title={t('weights.learn.title')}>
      <p className={classes.text}>{t('weights.learn.lead')}</p>
      <Button mt="md" variant={preview ? 'default' : 'filled'} loading={loading} onClick={() => void look()}>
        {preview ? t('weights.learn.again') : t('weights.learn.preview')}
      </Button>
      <div aria-live="polite">
        {error && <p className={classes.text}>{explainError(error, t, i18n.language)}</p>}
        {preview && <PreviewView preview={preview} versionNo={versionNo} />}
      </div>
    </Section>
  );
}

function PreviewView({ preview, versionNo }: { preview: Preview; versionNo: number }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const [asking, setAsking] = useState(false);
  const learn = useCommand(LearnWeightsDocument, {
    touches: [{ kind: 'WEIGHTS', id: '' }],
    done: () => t('weights.learn.done'),
  });
  const { adoptable, reason, changes, parts, evidence } = preview;
  return (
    <div className={classes.preview}>
      <StateBadge
        tone={adoptable ? 'active' : 'off'}
        label={t(adoptable ? 'weights.learn.adoptable' : 'weights.learn.kept')}
      />
      <p>
        {text(reason)} {adoptable && text(changes)}
      </p>
      <Evidence evidence={evidence} />
      {adoptable && (
        <>
          <WeightBars parts={parts} label={t('weights.learn.title')} />
          <Group>
            <Button onClick={() => setAsking(true)}>{t('weights.learn.adopt')}</Button>
          </Group>
        </>
      )}
      {asking && (
        <ConfirmDialog
          title={t('weights.learn.confirmTitle')}
          text={t('weights.learn.confirmText')}
          label={t('weights.learn.adopt')}
          close={() => setAsking(false)}
          loading={learn.loading}
          confirm={() => learn.run({ versionNo })}
        />
      )}
    </div>
  );
}

function Evidence({ evidence }: { evidence: Preview['evidence'] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { decisions, pairs, heldOutAccuracyLearned, heldOutAccuracyPrior, lowerBound } = evidence;
  const percent = (share: number) => number(share, { style: 'percent', maximumFractionDigits: 0 });
  const held = heldOutAccuracyLearned !== null && heldOutAccuracyPrior !== null && lowerBound !== null;
  return (
    <div>
      <Facts
        facts={
          [
            [t('weights.evidence.decisions'), number(decisions)],
            [t('weights.evidence.pairs'), number(pairs)],
            [
              t('weights.evidence.accuracy'),
              held &&
                t('weights.evidence.accuracyValue', {
                  learned: percent(heldOutAccuracyLearned),
                  prior: percent(heldOutAccuracyPrior),
                }),
            ],
            [
              t('weights.evidence.gain'),
              held &&
                t('weights.evidence.gainValue', {
                  bound: number(lowerBound, { maximumFractionDigits: 3, signDisplay: 'exceptZero' }),
                }),
            ],
          ].filter(([, value]) => value !== false) as [string, string][]
        }
      />
      {held && <p className={classes.aside}>{t('weights.evidence.note')}</p>}
    </div>
  );
}
