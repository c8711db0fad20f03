import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { FitReasons, Notes, ScoreBar } from '../../components/Fit';
import { useFormat } from '../../components/format';
import { Highlighted, MatchPairs } from '../../components/Highlighted';
import { TextLink } from '../../components/Links';
import { ListFoot } from '../../components/ListFoot';
import { Loaded } from '../../components/Loaded';
import foot from '../../components/ListFoot.module.css';
import list from '../../components/RowList.module.css';
import { usePaging } from '../../components/usePaging';
import { useRole } from '../../shell/me';
import { SaveSearchButton } from '../searches/SaveSearchButton';
import { OpenNeedsDocument } from './capabilities.graphql';
import classes from './capabilities.module.css';

/** Published needs that the capability fits. The host sees them without the company, and cannot open them from here. */
export function OpenNeeds({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation();
  const { span } = useFormat();
  const role = useRole();
  const paging = usePaging([id]);
  const query = useLiveQuery(OpenNeedsDocument, {
    variables: { id, after: paging.after },
    follows: [{ kind: 'CAPABILITY', id }, { kind: 'NEED' }, { kind: 'MATCH' }],
  });
  return (
    <section className={classes.needs}>
      <div className={classes.needsHead}>
        <h2>{t('capabilities.openNeeds')}</h2>
        {role === 'PARTNER' && <SaveSearchButton start={{ watches: 'OPEN_NEEDS', capabilityId: id, name }} />}
      </div>
      <Loaded query={query} rows={3}>
        {({ capability: { openNeeds } }) =>
          openNeeds.totalCount === 0 ? (
            <p className={foot.foot}>{t('capabilities.openNeedsEmpty')}</p>
          ) : (
            <>
              <ol>
                {openNeeds.edges.map(({ node }) => {
                  const asked = node.matches.flatMap(({ query: spans }) => spans);
                  const title = (
                    <Highlighted field="title" spans={asked}>
                      {node.title}
                    </Highlighted>
                  );
                  return (
                    <li key={node.id} className={classes.need}>
                      <h3 lang={node.language.toLowerCase()}>
                        {role === 'PARTNER' ? (
                          title
                        ) : (
                          <TextLink to="/needs/$id" params={{ id: node.id }}>
                            {title}
                          </TextLink>
                        )}
                      </h3>
                      <p className={list.rowSub}>
                        {node.referenceNo} · {t(`words.needKind.${node.kind}`)} · {span(node.windowFrom, node.windowTo)}{' '}
                        · TRL {t('needs.trlSpan', { now: node.trlNow, target: node.trlTarget })}
                      </p>
                      <ScoreBar score={node.score} parts={node.parts} />
                      <p className={classes.summary} lang={node.language.toLowerCase()}>
                        <Highlighted field="anonymisedSummary" spans={asked}>
                          {node.anonymisedSummary}
                        </Highlighted>
                      </p>
                      <MatchPairs matches={node.matches} />
                      <Notes kind="question" notes={node.questions} />
                      <details className={classes.why}>
                        <summary>{t('needs.candidates.points')}</summary>
                        <FitReasons parts={node.parts} />
                      </details>
                    </li>
                  );
                })}
              </ol>
              <ListFoot page={openNeeds} paging={paging} />
            </>
          )
        }
      </Loaded>
    </section>
  );
}
