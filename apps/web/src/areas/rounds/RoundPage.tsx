import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { Facts } from '../../components/Facts';
import { useFormat } from '../../components/format';
import { Loaded } from '../../components/Loaded';
import { Page, WithInspector } from '../../components/Page';
import { useRole } from '../../shell/me';
import { PartyRound } from './PartyRound';
import { RoundNextStep } from './RoundNextStep';
import { RoundDocument, type Round } from './rounds.graphql';
import { StaffRound } from './StaffRound';

export function RoundPage() {
  const { id } = useParams({ from: '/workspace/rounds/$id' });
  const query = useLiveQuery(RoundDocument, {
    variables: { id },
    follows: [{ kind: 'ROUND', id }, { kind: 'RANKING' }],
  });
  return <Loaded query={query}>{({ allocationRound }) => <RoundView round={allocationRound} />}</Loaded>;
}

function RoundView({ round }: { round: Round }) {
  const { t } = useTranslation();
  const { text, moment } = useFormat();
  const role = useRole();
  const staff = role === 'STAFF' || role === 'ADMIN';
  const inspector = (
    <>
      <RoundNextStep round={round} staff={staff} />
      <Facts
        facts={[
          [t('rounds.fact.mode'), t(`words.roundMode.${round.mode}`)],
          [t('rounds.fact.openedAt'), round.openedAt && moment(round.openedAt)],
          [
            t('rounds.fact.closesAt'),
            round.state === 'DRAFT' || round.state === 'OPEN' ? moment(round.closesAt) : null,
          ],
          [t('rounds.fact.closedAt'), round.closedAt && moment(round.closedAt)],
          [t('rounds.fact.publishedAt'), round.publishedAt && moment(round.publishedAt)],
          [t('rounds.fact.needs'), round.needCount],
          [t('rounds.fact.slots'), round.slotCount],
          [t('rounds.fact.seed'), <span title={t('rounds.seedHint')}>{round.seed}</span>],
        ]}
      />
    </>
  );
  return (
    <Page
      title={text(round.title)}
      crumb={
        <>
          <Link to="/rounds">{t('rounds.title')}</Link> <span aria-hidden>/</span>{' '}
          {t(`words.roundState.${round.state}`)}
        </>
      }
    >
      <WithInspector label={t('rounds.facts')} inspector={inspector}>
        {staff ? <StaffRound round={round} /> : <PartyRound round={round} />}
      </WithInspector>
    </Page>
  );
}
