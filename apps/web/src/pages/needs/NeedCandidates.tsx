import { Button, Tabs } from '@mantine/core';
import { IconMoodEmpty, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { NeedCandidatesQuery } from '../../graphql/generated/graphql';
import { useCommand } from '../../graphql/useCommand';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { EmptyState } from '../../parts/EmptyState';
import { FitReasons, Gates, Marked, ScoreBar } from '../../parts/Fit';
import { useFormat } from '../../parts/format';
import { TextLink } from '../../parts/Links';
import { Loaded } from '../../parts/Loaded';
import { Section } from '../../parts/Page';
import { StateBadge } from '../../parts/StateBadge';
import { matchTone } from '../../parts/tones';
import type { Need } from './needs.graphql';
import classes from './needs.module.css';
import { NeedCandidatesDocument, ShortlistCapabilityDocument } from './needs.graphql';

type Candidate = NeedCandidatesQuery['need']['candidates'][number];

/** The query asks for this many of each; a full answer may have more behind it. */
const asked = 20;
const counted = (list: readonly unknown[]) => (list.length < asked ? list.length : `${asked}+`);

/** What in the register fits the need, why, and why the rest does not. Staff only. */
export function NeedCandidates({ need }: { need: Need }) {
  const { t } = useTranslation();
  const { id } = need;
  const query = useLiveQuery(NeedCandidatesDocument, {
    variables: { id },
    follows: [{ kind: 'NEED', id }, { kind: 'MATCH' }, { kind: 'CAPABILITY' }],
  });
  return (
    <Section title={t('needs.candidates.title')}>
      <Loaded query={query}>
        {({ need: { candidates, whyNot } }) => (
          <Tabs defaultValue="fits">
            <Tabs.List>
              <Tabs.Tab value="fits">
                {t('needs.candidates.fits')} <span className={classes.tabCount}>{counted(candidates)}</span>
              </Tabs.Tab>
              <Tabs.Tab value="whyNot">
                {t('needs.candidates.whyNot')} <span className={classes.tabCount}>{counted(whyNot)}</span>
              </Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="fits">
              {candidates.length === 0 ? (
                <EmptyState icon={IconMoodEmpty} title={t('needs.candidates.empty')} text={t('needs.candidates.emptyText')} />
              ) : (
                <ol>
                  {candidates.map((candidate) => (
                    <CandidateItem key={candidate.capability.id} need={need} candidate={candidate} best={candidates[0]?.score} />
                  ))}
                </ol>
              )}
            </Tabs.Panel>
            <Tabs.Panel value="whyNot">
              {whyNot.length === 0 ? (
                <p className={classes.none}>{t('needs.candidates.whyNotEmpty')}</p>
              ) : (
                <ul>
                  {whyNot.map((candidate) => (
                    <FailedItem key={candidate.capability.id} candidate={candidate} />
                  ))}
                </ul>
              )}
            </Tabs.Panel>
          </Tabs>
        )}
      </Loaded>
    </Section>
  );
}

function CandidateItem({ need, candidate, best }: { need: Need; candidate: Candidate; best?: number }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const { capability, score, parts, gates, match } = candidate;
  const name = text(capability.name);
  const shortlist = useCommand(ShortlistCapabilityDocument, {
    touches: [{ kind: 'NEED', id: need.id }],
    done: () => t('needs.candidates.done', { name }),
  });
  const terms = parts.flatMap(({ matchedTerms }) => matchedTerms);
  const met = gates.filter(({ verdict }) => verdict === 'MEETS').length;
  const unknown = gates.filter(({ verdict }) => verdict === 'UNKNOWN').length;

  return (
    <li className={classes.candidate} aria-label={name}>
      <div className={classes.candidateHead}>
        <div>
          <h3>
            <Marked terms={terms}>{name}</Marked>
          </h3>
          <p className={classes.candidateHost}>{[text(capability.organisation.name), capability.unit, capability.site].filter(Boolean).join(' · ')}</p>
        </div>
        <ScoreBar score={score} parts={parts} best={best} />
        {match ? (
          <TextLink to="/matches/$id" params={{ id: match.id }} underline="never">
            <StateBadge tone={matchTone[match.state]} label={t(`words.matchState.${match.state}`)} />
          </TextLink>
        ) : (
          need.state === 'PUBLISHED' && (
            <Button
              variant="default"
              size="xs"
              leftSection={<IconPlus size={14} />}
              loading={shortlist.loading}
              onClick={() => void shortlist.run({ needId: need.id, capabilityId: capability.id })}
            >
              {t('needs.candidates.shortlist')}
            </Button>
          )
        )}
      </div>
      {capability.summary && (
        <p className={classes.candidateText}>
          <Marked terms={terms}>{text(capability.summary)}</Marked>
        </p>
      )}
      <FitReasons parts={parts} />
      <details className={classes.gates}>
        <summary>
          {t('needs.candidates.allMet', { count: met })}
          {unknown > 0 && `, ${t('needs.candidates.unknown', { count: unknown })}`}
        </summary>
        <Gates gates={gates} />
      </details>
    </li>
  );
}

/** The failed requirements come first: their reason names the smallest change that would make it fit. */
function FailedItem({ candidate: { capability, gates } }: { candidate: Candidate }) {
  const { text } = useFormat();
  return (
    <li className={classes.candidate}>
      <h3>{text(capability.name)}</h3>
      <p className={classes.candidateHost}>{[text(capability.organisation.name), capability.site].filter(Boolean).join(' · ')}</p>
      <div className={classes.failed}>
        <Gates gates={gates.filter(({ verdict }) => verdict === 'FAILS')} />
      </div>
    </li>
  );
}
