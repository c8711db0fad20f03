import { useTranslation } from 'react-i18next';
import { useFormat } from '../../components/format';
import { Section } from '../../components/Page';
import { RankingAsRead, RankingEditor } from './RankingEditor';
import type { Answer, Ranking, Round } from './rounds.graphql';
import classes from './rounds.module.css';

/** The round for a startup or a partner: its own lists, and after publication its own results. */
export function PartyRound({ round }: { round: Round }) {
  return (
    <>
      {round.answers.map((answer) => (
        <AnswerCard key={answer.id} answer={answer} />
      ))}
      {round.rankings.map((ranking) => (
        // After a list was saved, here or elsewhere, the editor starts again from the server's list.
        <OwnList key={`${ranking.id} ${ranking.version}`} ranking={ranking} roundId={round.id} />
      ))}
    </>
  );
}

function OwnList({ ranking, roundId }: { ranking: Ranking; roundId: string }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const { about, side, mayEdit } = ranking;
  return (
    <Section title={text(about.title)} hint={about.referenceNo}>
      {mayEdit ? (
        <>
          <p className={classes.lead}>
            {side === 'NEED' ? t('rounds.ranking.needLead') : t('rounds.ranking.slotLead')}
          </p>
          <RankingEditor ranking={ranking} roundId={roundId} />
        </>
      ) : (
        <>
          <p className={classes.lead}>{t('rounds.ranking.read')}</p>
          <RankingAsRead ranking={ranking} />
        </>
      )}
    </Section>
  );
}

function AnswerCard({ answer: { about, given, reasons } }: { answer: Answer }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const [summary, ...why] = reasons;
  return (
    <Section title={t('rounds.answer.title')} hint={[about.referenceNo, text(about.title)].filter(Boolean).join(' · ')}>
      <div className={classes.answer} data-placed={given.length > 0 || undefined}>
        {given.length === 0 ? (
          <p className={classes.got}>{t('rounds.answer.gotNothing')}</p>
        ) : (
          <ul>
            {given.map(({ id, title, referenceNo }) => (
              <li key={id} className={classes.got}>
                {[referenceNo, text(title)].filter(Boolean).join(' · ')}
              </li>
            ))}
          </ul>
        )}
        <p>{text(summary)}</p>
        {why.length > 0 && (
          <ul className={classes.why} aria-label={t('rounds.answer.why')}>
            {why.map((reason) => (
              <li key={reason.sv}>{text(reason)}</li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  );
}
