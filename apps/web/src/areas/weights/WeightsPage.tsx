import * as z from 'zod';
import { Button, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WEIGHTS_LIMITS } from '#contracts/fields/weights';
import type { WeightsQuery } from '../../graphql/generated/graphql';
import { useCommand } from '../../graphql/useCommand';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { DialogForm } from '../../components/Dialog';
import { Facts } from '../../components/Facts';
import { useFormat } from '../../components/format';
import { Loaded } from '../../components/Loaded';
import { Page, Section } from '../../components/Page';
import foot from '../../components/ListFoot.module.css';
import list from '../../components/RowList.module.css';
import { useFields, useSchemaForm } from '../../components/useSchemaForm';
import { LearnSection } from './LearnSection';
import { WeightBars } from './WeightBars';
import { RevertWeightsDocument, WeightsDocument } from './weights.graphql';
import classes from './weights.module.css';

type Version = WeightsQuery['scoreWeights']['edges'][number]['node'];

/**
 * How the score is calculated, where the weights come from, and how to change them. For the people who choose by the
 * score.
 */
export function WeightsPage() {
  const { t } = useTranslation();
  const query = useLiveQuery(WeightsDocument, { variables: {}, follows: [{ kind: 'WEIGHTS' }] });
  return (
    <Page title={t('weights.title')} lead={t('weights.lead')}>
      <Loaded query={query}>{(data) => <Weights data={data} />}</Loaded>
    </Page>
  );
}

function Weights({ data: { weightsInUse, scoreWeights } }: { data: WeightsQuery }) {
  const { t } = useTranslation();
  const { text, number } = useFormat();
  const { versionNo, hostBiases } = weightsInUse;
  const versions = scoreWeights.edges.map(({ node }) => node);
  return (
    <>
      <Section
        title={t('weights.now')}
        hint={versionNo === 0 ? t('weights.hand') : t('weights.version', { no: versionNo })}
      >
        <WeightBars parts={weightsInUse.parts} label={t('weights.now')} />
        <p className={foot.foot}>{t('weights.nowHint')}</p>
      </Section>
      {hostBiases.length > 0 && (
        <Section title={t('weights.hosts')} hint={t('weights.hostsHint')}>
          <Facts
            facts={hostBiases.map(({ organisation, points }) => [
              text(organisation.name),
              t('weights.points', { points: number(points, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }) }),
            ])}
          />
        </Section>
      )}
      <LearnSection key={versionNo} versionNo={versionNo} />
      <History versions={versions} versionNo={versionNo} />
    </>
  );
}

function History({ versions, versionNo }: { versions: readonly Version[]; versionNo: number }) {
  const { t } = useTranslation();
  const [to, setTo] = useState<Version | 'hand' | null>(null);
  return (
    <Section
      title={t('weights.history')}
      action={
        versions[0] &&
        versions[0].source !== 'HAND' && (
          <Button variant="default" size="xs" onClick={() => setTo('hand')}>
            {t('weights.revert.toHand')}
          </Button>
        )
      }
    >
      {versions.length === 0 ? (
        <p className={classes.text}>{t('weights.historyEmpty')}</p>
      ) : (
        <ol className={list.rows}>
          {versions.map((version) => (
            <VersionRow
              key={version.id}
              version={version}
              revert={version.versionNo === versionNo ? undefined : () => setTo(version)}
            />
          ))}
        </ol>
      )}
      {to && <RevertDialog to={to} versionNo={versionNo} close={() => setTo(null)} />}
    </Section>
  );
}

function VersionRow({ version, revert }: { version: Version; revert: (() => void) | undefined }) {
  const { t } = useTranslation();
  const { text, moment } = useFormat();
  const { versionNo, source, reason, changes, createdAt, byName } = version;
  return (
    <li className={classes.version}>
      <div>
        <p className={classes.versionTitle}>
          {t('weights.version', { no: versionNo })}: {t(`weights.source.${source}`)}
        </p>
        <p>{text(changes)}</p>
        <p className={classes.aside}>{text(reason)}</p>
        <p className={classes.aside}>
          {moment(createdAt)} {byName && t('weights.by', { name: byName })}
        </p>
      </div>
      {revert && (
        <Button variant="default" size="xs" onClick={revert}>
          {t('weights.revert.act')}
        </Button>
      )}
    </li>
  );
}

function RevertDialog({ to, versionNo, close }: { to: Version | 'hand'; versionNo: number; close: () => void }) {
  const { t } = useTranslation();
  const fields = useFields();
  const form = useSchemaForm(z.object({ reason: fields.text(WEIGHTS_LIMITS.reason, t('weights.revert.short')) }), {
    reason: '',
  });
  const revert = useCommand(RevertWeightsDocument, {
    touches: [{ kind: 'WEIGHTS', id: '' }],
    done: () => t('weights.revert.done'),
  });
  const what = to === 'hand' ? t('weights.hand') : t('weights.version', { no: to.versionNo });

  async function submit(): Promise<void> {
    const done = await revert.run({ versionNo, toId: to === 'hand' ? null : to.id, reason: form.values.reason.trim() });
    if (done) close();
  }

  return (
    <DialogForm
      title={t('weights.revert.title', { what: what.toLowerCase() })}
      label={t('weights.revert.confirm')}
      close={close}
      loading={revert.loading}
      onSubmit={form.onSubmit(() => void submit())}
    >
      <Text size="sm">{t('weights.revert.lead')}</Text>
      <Textarea
        required
        autosize
        minRows={2}
        label={t('weights.revert.reason')}
        description={t('weights.revert.reasonHint')}
        {...form.getInputProps('reason')}
      />
    </DialogForm>
  );
}
