import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { Facts } from '../../components/Facts';
import { FitReasons, Gates, ScoreBar } from '../../components/Fit';
import { useFormat } from '../../components/format';
import { Highlighted, HighlightedIn } from '../../components/Highlighted';
import { TextLink } from '../../components/Links';
import { Loaded } from '../../components/Loaded';
import { Page, Section, WithInspector } from '../../components/Page';
import page from '../../components/Page.module.css';
import list from '../../components/RowList.module.css';
import { Timeline } from '../../components/Timeline';
import { useRole } from '../../shell/me';
import { needRequirements } from '../needs/needFacts';
import { ConfidentialPanel } from './ConfidentialPanel';
import { MatchNextStep } from './MatchNextStep';
import { MatchDocument, type Match } from './matches.graphql';

export function MatchPage() {
  const { id } = useParams({ from: '/workspace/matches/$id' });
  const query = useLiveQuery(MatchDocument, {
    variables: { id },
    follows: [{ kind: 'MATCH', id }, { kind: 'NEED' }, { kind: 'INITIATIVE' }],
  });
  return <Loaded query={query}>{({ match }) => <MatchView key={match.id} match={match} />}</Loaded>;
}

function MatchView({ match }: { match: Match }) {
  const { t } = useTranslation();
  const format = useFormat();
  const role = useRole();
  const { need, capability } = match;
  const asked = match.textMatches.flatMap(({ query }) => query);
  const offered = match.textMatches.flatMap(({ document }) => document);
  const partner = role === 'PARTNER';

  const inspector = (
    <>
      <MatchNextStep match={match} />
      <Facts
        facts={[
          [t('needs.reference'), need.referenceNo],
          [t('needs.company'), need.organisation ? format.text(need.organisation.name) : t('needs.hiddenCompany')],
          ...needRequirements(need, t, format),
        ]}
      />
    </>
  );

  return (
    <Page
      title={need.title}
      crumb={
        <>
          <Link to="/matches">{partner ? t('matches.inboxTitle') : t('matches.title')}</Link> <span aria-hidden>/</span>{' '}
          {need.referenceNo}
          {!partner && (
            <TextLink to="/needs/$id" params={{ id: need.id }} ml="auto">
              {t('matches.openNeed')}
            </TextLink>
          )}
        </>
      }
    >
      <WithInspector label={t('needs.facts')} inspector={inspector}>
        <Section title={t('matches.need')}>
          <p className={page.prose}>
            <Highlighted field="anonymisedSummary" spans={asked}>
              {need.anonymisedSummary}
            </Highlighted>
          </p>
        </Section>
        <Section title={t('needs.success')}>
          <p className={page.prose}>
            <Highlighted field="successCriteria" spans={asked}>
              {need.successCriteria}
            </Highlighted>
          </p>
        </Section>
        {partner && need.hasConfidentialDescription && match.state !== 'DECLINED' && (
          <ConfidentialPanel match={match} />
        )}
        {capability && (
          <Section title={t('matches.capability')}>
            <p>
              <b>{format.text(capability.name)}</b>
            </p>
            <p className={list.rowSub}>
              {[format.text(capability.organisation.name), capability.unit, capability.site]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {capability.summary && (
              <p className={page.prose} style={{ marginTop: 6 }}>
                <HighlightedIn name="summary" text={capability.summary} spans={offered} />
              </p>
            )}
          </Section>
        )}
        {match.parts.length > 0 && (
          <Section title={t('matches.fit')} action={<ScoreBar score={match.score} parts={match.parts} />}>
            <FitReasons parts={match.parts} />
          </Section>
        )}
        {match.gates.length > 0 && (
          <Section title={t('matches.conditions')}>
            <Gates gates={match.gates} />
          </Section>
        )}
        <Section title={t('matches.history')}>
          <Timeline
            steps={match.history.map(({ at, toState, byRole, byName }) => ({
              key: `${at} ${toState}`,
              at,
              text: t(`words.matchState.${toState}`),
              note: [byName, t(`words.role.${byRole}`)].filter(Boolean).join(' · '),
            }))}
          />
        </Section>
      </WithInspector>
    </Page>
  );
}
