import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../graphql/useCommand';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { ConfirmDialog } from '../../components/Dialog';
import { Facts } from '../../components/Facts';
import { useFormat } from '../../components/format';
import { ButtonLink } from '../../components/Links';
import { Loaded } from '../../components/Loaded';
import { NextStep } from '../../components/NextStep';
import { Page, Section, WithInspector } from '../../components/Page';
import page from '../../components/Page.module.css';
import { needTone } from './tones';
import { useRole } from '../../shell/me';
import { ConfidentialPart } from './ConfidentialPart';
import { furthestMatch, staffMoves } from './furthestMatch';
import { NeedCandidates } from './NeedCandidates';
import { NeedMatches } from './NeedMatches';
import { needRequirements } from './needFacts';
import { NeedDocument, PublishNeedDocument, WithdrawNeedDocument, type Need } from './needs.graphql';
import { RevealLedger } from './RevealLedger';
import { ViewAs } from './ViewAs';

export function NeedPage() {
  const { id } = useParams({ from: '/workspace/needs/$id' });
  const query = useLiveQuery(NeedDocument, { variables: { id }, follows: [{ kind: 'NEED', id }, { kind: 'MATCH' }] });
  return <Loaded query={query}>{({ need }) => <NeedView need={need} />}</Loaded>;
}

function NeedView({ need }: { need: Need }) {
  const { t } = useTranslation();
  const format = useFormat();
  const role = useRole();
  const staff = role === 'STAFF' || role === 'ADMIN';
  const inspector = (
    <>
      <NeedNextStep need={need} staff={staff} />
      <Facts
        facts={[
          [t('needs.reference'), need.referenceNo],
          [t('needs.company'), need.organisation ? format.text(need.organisation.name) : t('needs.hiddenCompany')],
          ...needRequirements(need, t, format),
          [t('needs.expires'), format.date(need.expiresOn)],
          [t('needs.submitted'), format.moment(need.submittedAt)],
          [t('needs.published'), need.publishedAt && format.moment(need.publishedAt)],
        ]}
      />
    </>
  );

  return (
    <Page
      title={need.title}
      crumb={
        <>
          <Link to="/needs">{t('needs.title')}</Link> <span aria-hidden>/</span> {need.referenceNo}
        </>
      }
    >
      <WithInspector label={t('needs.facts')} inspector={inspector}>
        <Section title={t('needs.summary')} hint={t('needs.summaryHint')}>
          <p className={page.prose} lang={need.language.toLowerCase()}>
            {need.anonymisedSummary}
          </p>
        </Section>
        <Section title={t('needs.success')}>
          <p className={page.prose} lang={need.language.toLowerCase()}>
            {need.successCriteria}
          </p>
        </Section>
        <Section title={t('needs.confidential')}>
          <ConfidentialPart need={need} />
        </Section>
        {(!staff || need.matches.length > 0) && (
          <Section title={t('needs.matches')}>
            <NeedMatches need={need} />
          </Section>
        )}
        {staff && (need.state === 'SUBMITTED' || need.state === 'PUBLISHED') && <NeedCandidates need={need} />}
        {role === 'STARTUP' && (
          <Section title={t('needs.viewAs.title')} hint={t('needs.viewAs.hint')}>
            <ViewAs id={need.id} />
          </Section>
        )}
        {need.hasConfidentialDescription && (role === 'STARTUP' || staff) && (
          <Section title={t('needs.reveals')}>
            <RevealLedger reveals={need.reveals} />
          </Section>
        )}
      </WithInspector>
    </Page>
  );
}

function NeedNextStep({ need, staff }: { need: Need; staff: boolean }) {
  const { t } = useTranslation();
  const [confirming, confirm] = useDisclosure(false);
  const touches = [{ kind: 'NEED', id: need.id }] as const;
  const publish = useCommand(PublishNeedDocument, { touches, done: () => t('needs.publish.done') });
  const withdraw = useCommand(WithdrawNeedDocument, { touches, done: () => t('needs.withdraw.done') });
  const { id, version, state } = need;
  const furthest = furthestMatch(need);
  const mayPublish = need.actions.includes('PUBLISH');

  function text(): string {
    if (mayPublish) return t('needs.publish.lead');
    if (furthest) return staff ? t(`needs.furthest.${furthest.state}_STAFF`) : t(`needs.furthest.${furthest.state}`);
    return staff && (state === 'SUBMITTED' || state === 'PUBLISHED')
      ? t(`needs.next.${state}_STAFF`)
      : t(`needs.next.${state}`);
  }

  function action() {
    if (mayPublish) {
      return (
        <Button loading={publish.loading} onClick={() => void publish.run({ id, version })}>
          {t('needs.publish.action')}
        </Button>
      );
    }
    if (!staff || !furthest || !staffMoves.has(furthest.state)) return null;
    return (
      <ButtonLink to="/matches/$id" params={{ id: furthest.id }}>
        {t('needs.openMatch')}
      </ButtonLink>
    );
  }

  return (
    <>
      <NextStep
        tone={needTone[state]}
        state={t(`words.needState.${state}`)}
        dueOn={furthest?.dueOn}
        text={text()}
        action={action()}
        others={
          need.actions.includes('WITHDRAW') && (
            <Button variant="subtle" color="gray" size="compact-sm" onClick={confirm.open}>
              {t('needs.withdraw.action')}
            </Button>
          )
        }
      />
      {confirming && (
        <ConfirmDialog
          hurts
          close={confirm.close}
          title={t('needs.withdraw.title', { reference: need.referenceNo })}
          text={t('needs.withdraw.text')}
          label={t('needs.withdraw.confirm')}
          loading={withdraw.loading}
          confirm={() => withdraw.run({ id, version })}
        />
      )}
    </>
  );
}
