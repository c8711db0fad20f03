import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { Facts } from '../../components/Facts';
import { stockholmDate, useFormat } from '../../components/format';
import { TextLink } from '../../components/Links';
import { Loaded } from '../../components/Loaded';
import { NextStep } from '../../components/NextStep';
import { Page, Section, WithInspector } from '../../components/Page';
import page from '../../components/Page.module.css';
import { stageTone } from './tones';
import { workingDaysBetween } from '#contracts';
import { DraftReportDialog } from './DraftReportDialog';
import { Indicators } from './Indicators';
import { InitiativeDocument, type Initiative } from './initiatives.graphql';
import { useRole } from '../../shell/me';
import { CompleteMilestoneDialog } from './MilestoneDialogs';
import { Milestones } from './Milestones';

/** A milestone due later than this many days is not yet shown as the next task. */
const pressingDays = 5;

export function InitiativePage() {
  const { id } = useParams({ from: '/workspace/initiatives/$id' });
  const query = useLiveQuery(InitiativeDocument, { variables: { id }, follows: [{ kind: 'INITIATIVE', id }] });
  return <Loaded query={query}>{({ initiative }) => <InitiativeView initiative={initiative} />}</Loaded>;
}

function InitiativeView({ initiative }: { initiative: Initiative }) {
  const { t } = useTranslation();
  const { text, date } = useFormat();
  const seesMatches = useRole() !== 'COORDINATOR';
  const [drafting, draft] = useDisclosure(false);
  const [completing, complete] = useDisclosure(false);
  const next = initiative.milestones
    .filter(({ state }) => state === 'PLANNED')
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn))[0];
  const pressing =
    next &&
    initiative.actions.includes('COMPLETE_MILESTONE') &&
    workingDaysBetween(stockholmDate(), next.dueOn) <= pressingDays;
  const mayDraft = initiative.actions.includes('DRAFT_REPORT');

  const inspector = (
    <>
      <NextStep
        tone={stageTone[initiative.stage]}
        state={t(`words.stage.${initiative.stage}`)}
        dueOn={next?.dueOn}
        text={
          next
            ? t('initiatives.next.milestone', { title: next.title })
            : mayDraft
              ? t('initiatives.next.draft')
              : t('initiatives.next.none')
        }
        action={
          pressing ? (
            <Button onClick={complete.open}>{t('initiatives.milestones.completeTitle')}</Button>
          ) : (
            !next && mayDraft && <Button onClick={draft.open}>{t('initiatives.draft.action')}</Button>
          )
        }
        others={
          next &&
          mayDraft && (
            <Button variant="default" onClick={draft.open}>
              {t('initiatives.draft.action')}
            </Button>
          )
        }
      />
      <Facts
        facts={[
          [t('initiatives.owner'), text(initiative.organisation.name)],
          [t('initiatives.leader'), initiative.processLeaderName],
          [
            t('initiatives.period'),
            [initiative.startsOn, initiative.endsOn].map((day) => (day ? date(day) : '')).join(' – '),
          ],
          [t('initiatives.programme'), initiative.programme],
          [t('initiatives.financier'), initiative.financier],
          [t('initiatives.visibility'), t(`words.visibility.${initiative.visibility}`)],
          [
            t('initiatives.fromMatch'),
            initiative.matchId && seesMatches && (
              <TextLink size="sm" to="/matches/$id" params={{ id: initiative.matchId }}>
                {t('act.open')}
              </TextLink>
            ),
          ],
        ]}
      />
      <section>
        <Section title={t('initiatives.participants')}>
          <Facts
            facts={initiative.participations.map(({ organisation, role }) => [
              text(organisation.name),
              t(`words.participationRole.${role}`),
            ])}
          />
        </Section>
      </section>
    </>
  );

  return (
    <Page title={text(initiative.title)} crumb={<Link to="/initiatives">{t('initiatives.title')}</Link>}>
      <WithInspector label={t('needs.facts')} inspector={inspector}>
        {initiative.summary && (
          <Section title={t('initiatives.summary')}>
            <p className={page.prose}>{text(initiative.summary)}</p>
          </Section>
        )}
        <Milestones initiative={initiative} />
        <Indicators indicators={initiative.indicators} />
      </WithInspector>
      {completing && next && (
        <CompleteMilestoneDialog close={complete.close} initiative={initiative} milestone={next} />
      )}
      {drafting && <DraftReportDialog close={draft.close} initiative={initiative} />}
    </Page>
  );
}
