import { Button, NumberInput, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconMapPin, IconMoodEmpty, IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { EmptyState } from '../../components/EmptyState';
import { useFormat } from '../../components/format';
import { Loaded } from '../../components/Loaded';
import { Section } from '../../components/Page';
import foot from '../../components/ListFoot.module.css';
import { SaveSearchButton } from '../searches/SaveSearchButton';
import { CandidateCard } from './CandidateCard';
import { AlmostFitDocument, NeedCandidatesDocument, type Need } from './needs.graphql';
import classes from './needs.module.css';
import { WhyNot } from './WhyNot';

const pageSize = 20;
/** The API returns no more in one answer; a user who needs others has to narrow the list. */
const mostShown = 100;
const typingMs = 250;

type Questions = 'all' | 'without' | 'with';

/** Every fact of a candidate may change elsewhere, so the list is refetched when one of these subjects changes. */
export const candidateSubjects = (id: string) => [
  { kind: 'NEED' as const, id },
  { kind: 'MATCH' as const },
  { kind: 'CAPABILITY' as const },
];

/** The arrow keys move from card to card while a card has the focus; Enter opens the card's link. */
export function moveBetweenCards(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0 || !(event.target instanceof HTMLElement) || event.target.dataset['card'] === undefined) return;
  const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-card]')];
  event.preventDefault();
  cards[Math.min(Math.max(cards.indexOf(event.target) + by, 0), cards.length - 1)]?.focus();
}

/** The capabilities that fit the need and why, those that almost fit, and why any other does not. Staff only. */
export function NeedCandidates({ need }: { need: Need }) {
  const { t } = useTranslation();
  return (
    <>
      <Fitting need={need} />
      <Section title={t('needs.almost.title')} hint={t('needs.almost.hint')}>
        <AlmostFitting need={need} />
      </Section>
      <Section title={t('needs.whyNot.title')} hint={t('needs.whyNot.hint')}>
        <WhyNot need={need} />
      </Section>
    </>
  );
}

function Fitting({ need }: { need: Need }) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [site, setSite] = useState('');
  const [questions, setQuestions] = useState<Questions>('all');
  const [minScore, setMinScore] = useState<number | string>('');
  const [first, setFirst] = useState(pageSize);
  const [typed] = useDebouncedValue({ search: search.trim(), site: site.trim() }, typingMs);
  const narrowed = typed.search !== '' || typed.site !== '' || questions !== 'all' || minScore !== '';
  const query = useLiveQuery(NeedCandidatesDocument, {
    variables: {
      id: need.id,
      first,
      filter: {
        search: typed.search || null,
        site: typed.site || null,
        openQuestionsOnly: questions === 'with',
        withoutQuestions: questions === 'without',
        minScore: typeof minScore === 'number' ? minScore : null,
      },
    },
    follows: candidateSubjects(need.id),
  });

  return (
    <Section
      title={t('needs.candidates.title')}
      action={
        need.state === 'PUBLISHED' && (
          <SaveSearchButton
            start={{
              watches: 'CANDIDATES',
              needId: need.id,
              name: need.title,
              search: search.trim(),
              site: site.trim(),
              minScore: typeof minScore === 'number' ? minScore : null,
            }}
          />
        )
      }
    >
      <div className={classes.filters} role="search" aria-label={t('needs.candidates.filter')}>
        <TextInput
          type="search"
          leftSection={<IconSearch size={15} />}
          aria-label={t('needs.candidates.search')}
          placeholder={t('needs.candidates.search')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <TextInput
          leftSection={<IconMapPin size={15} />}
          aria-label={t('capabilities.site')}
          placeholder={t('capabilities.site')}
          value={site}
          onChange={(event) => setSite(event.currentTarget.value)}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('needs.candidates.questions')}
          data={(['all', 'without', 'with'] as const).map((value) => ({
            value,
            label: t(`needs.candidates.questionsShown.${value}`),
          }))}
          value={questions}
          onChange={(value) => setQuestions(value as Questions)}
        />
        <NumberInput
          min={0}
          max={100}
          step={5}
          w={132}
          aria-label={t('needs.candidates.minScore')}
          placeholder={t('needs.candidates.minScore')}
          value={minScore}
          onChange={setMinScore}
        />
      </div>
      <Loaded query={query}>
        {({ need: { candidates } }) =>
          candidates.edges.length === 0 ? (
            <EmptyState
              icon={IconMoodEmpty}
              title={t(narrowed ? 'needs.candidates.noneLeft' : 'needs.candidates.empty')}
              text={t(narrowed ? 'needs.candidates.noneLeftText' : 'needs.candidates.emptyText')}
            />
          ) : (
            <>
              <ol onKeyDown={moveBetweenCards}>
                {candidates.edges.map(({ node }) => (
                  <CandidateCard key={node.capability.id} need={need} candidate={node} />
                ))}
              </ol>
              <div className={classes.moreRow}>
                <p className={foot.foot}>
                  {t('needs.candidates.shown', { shown: candidates.edges.length, total: candidates.totalCount })}
                </p>
                {candidates.edges.length < candidates.totalCount &&
                  (first < mostShown ? (
                    <Button
                      variant="default"
                      size="xs"
                      loading={query.loading}
                      onClick={() => setFirst(Math.min(first + pageSize, mostShown))}
                    >
                      {t('needs.candidates.loadMore')}
                    </Button>
                  ) : (
                    <p className={foot.foot}>{t('needs.candidates.narrow')}</p>
                  ))}
              </div>
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

/** Capabilities that would fit after one change, each with this change. */
function AlmostFitting({ need }: { need: Need }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const [first, setFirst] = useState(5);
  const query = useLiveQuery(AlmostFitDocument, {
    variables: { id: need.id, first },
    follows: candidateSubjects(need.id),
  });
  return (
    <Loaded query={query} rows={3}>
      {({ need: { almostFit } }) =>
        almostFit.edges.length === 0 ? (
          <p className={classes.none}>{t('needs.almost.empty')}</p>
        ) : (
          <>
            <ul onKeyDown={moveBetweenCards}>
              {almostFit.edges.map(({ node }) => {
                const failed = node.gates.find(({ verdict, hardness }) => verdict === 'FAILS' && hardness === 'HARD');
                const change = failed?.change && (
                  <p className={classes.changeLine}>
                    <b>{text(failed.change.words)}</b> {text(failed.reason)}
                  </p>
                );
                return <CandidateCard key={node.capability.id} need={need} candidate={node} lead={change} />;
              })}
            </ul>
            <div className={classes.moreRow}>
              <p className={foot.foot}>
                {t('needs.candidates.shown', { shown: almostFit.edges.length, total: almostFit.totalCount })}
              </p>
              {almostFit.edges.length < almostFit.totalCount && first < mostShown && (
                <Button
                  variant="default"
                  size="xs"
                  loading={query.loading}
                  onClick={() => setFirst(Math.min(first + pageSize, mostShown))}
                >
                  {t('needs.candidates.loadMore')}
                </Button>
              )}
            </div>
          </>
        )
      }
    </Loaded>
  );
}
