import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CandidatePartsFragment } from '../../graphql/generated/graphql';
import { useCommand } from '../../graphql/useCommand';
import { FitReasons, Gates, Notes, ScoreBar } from '../../components/Fit';
import { useFormat } from '../../components/format';
import { Highlighted, HighlightedIn, MatchPairs } from '../../components/Highlighted';
import { TextLink } from '../../components/Links';
import { StateBadge } from '../../components/StateBadge';
import { matchTone } from '../matches/tones';
import { ShortlistCapabilityDocument, type Need } from './needs.graphql';
import classes from './needs.module.css';

type Props = { need: Need; candidate: CandidatePartsFragment; as?: 'li' | 'article'; lead?: ReactNode };

/** A candidate for the need: score and its parts, similarities of the texts, open questions, and unmet requirements. */
export function CandidateCard({ need, candidate, as: Element = 'li', lead }: Props) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const more = useRef<HTMLDetailsElement>(null);
  const { capability, score, parts, gates, matches, questions, warnings } = candidate;
  const asked = matches.flatMap(({ query }) => query);
  const offered = matches.flatMap(({ document }) => document);
  const met = gates.filter(({ verdict }) => verdict === 'MEETS').length;

  return (
    <Element
      className={classes.candidate}
      aria-label={text(capability.name)}
      tabIndex={0}
      data-card
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target !== event.currentTarget || !more.current) return;
        more.current.open = !more.current.open;
      }}
    >
      <div className={classes.candidateHead}>
        <div>
          <h3>
            <HighlightedIn name="name" text={capability.name} spans={offered} />
          </h3>
          <p className={classes.candidateHost}>
            {[text(capability.organisation.name), capability.unit, capability.site].filter(Boolean).join(' · ')}
          </p>
        </div>
        <ScoreBar score={score} parts={parts} />
        <CandidateStep need={need} candidate={candidate} />
      </div>
      {lead}
      {capability.summary && (
        <p className={classes.candidateText}>
          <HighlightedIn name="summary" text={capability.summary} spans={offered} />
        </p>
      )}
      <MatchPairs matches={matches} />
      <Notes kind="warning" notes={warnings} />
      <Notes kind="question" notes={questions} />
      <details ref={more} className={classes.more}>
        <summary>{t('needs.candidates.more', { met, count: gates.length })}</summary>
        <div className={classes.both}>
          <section>
            <h4>{t('needs.candidates.needSays')}</h4>
            <p lang={need.language.toLowerCase()}>
              <b>
                <Highlighted field="title" spans={asked}>
                  {need.title}
                </Highlighted>
              </b>
            </p>
            <p lang={need.language.toLowerCase()}>
              <Highlighted field="anonymisedSummary" spans={asked}>
                {need.anonymisedSummary}
              </Highlighted>
            </p>
            <p lang={need.language.toLowerCase()}>
              <Highlighted field="successCriteria" spans={asked}>
                {need.successCriteria}
              </Highlighted>
            </p>
          </section>
          <section>
            <h4>{t('needs.candidates.capabilitySays')}</h4>
            {capability.summary && (
              <p>
                <HighlightedIn name="summary" text={capability.summary} spans={offered} />
              </p>
            )}
            {(
              [
                ['methods', capability.methods],
                ['equipment', capability.equipment],
              ] as const
            ).map(
              ([field, list]) =>
                list.length > 0 && (
                  <p key={field}>
                    <b>{t(`capabilities.${field}`)}:</b>{' '}
                    <Highlighted field={field} spans={offered}>
                      {list.join(', ')}
                    </Highlighted>
                  </p>
                ),
            )}
          </section>
        </div>
        <h4>{t('needs.candidates.points')}</h4>
        <FitReasons parts={parts} />
        <h4>{t('needs.candidates.requirements')}</h4>
        <Gates gates={gates} />
      </details>
    </Element>
  );
}

/** The match made from the candidate, or the button that makes a match if the candidate fits. */
function CandidateStep({ need, candidate: { capability, match, fits } }: Pick<Props, 'need' | 'candidate'>) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const shortlist = useCommand(ShortlistCapabilityDocument, {
    touches: [{ kind: 'NEED', id: need.id }],
    done: () => t('needs.candidates.done', { name: text(capability.name) }),
  });
  if (match) {
    return (
      <TextLink to="/matches/$id" params={{ id: match.id }} underline="never">
        <StateBadge tone={matchTone[match.state]} label={t(`words.matchState.${match.state}`)} />
      </TextLink>
    );
  }
  if (!fits || need.state !== 'PUBLISHED') return <span />;
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconPlus size={14} />}
      loading={shortlist.loading}
      onClick={() => void shortlist.run({ needId: need.id, capabilityId: capability.id })}
    >
      {t('needs.candidates.shortlist')}
    </Button>
  );
}
