import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBell } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../graphql/useCommand';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { ConfirmDialog } from '../../components/Dialog';
import { useFormat } from '../../components/format';
import { TextLink } from '../../components/Links';
import { List } from '../../components/List';
import { Page, Section } from '../../components/Page';
import { StateBadge } from '../../components/StateBadge';
import { useRole } from '../../shell/me';
import { AlertList } from './AlertList';
import { SaveSearchButton } from './SaveSearchButton';
import { ChangeSearchDialog } from './SearchDialog';
import {
  ChangeSavedSearchDocument,
  DeleteSavedSearchDocument,
  type SavedSearch,
  SavedSearchesDocument,
  searchSubjects,
} from './searches.graphql';
import classes from './searches.module.css';

/** The user's saved searches, and the alerts about new results. */
export function SearchesPage() {
  const { t } = useTranslation();
  const partner = useRole() === 'PARTNER';
  const query = useLiveQuery(SavedSearchesDocument, {
    variables: {},
    follows: [{ kind: 'SAVED_SEARCH' }, { kind: 'NEED' }],
  });
  return (
    <Page
      title={t('searches.title')}
      lead={t(partner ? 'searches.leadPartner' : 'searches.leadStaff')}
      action={
        <SaveSearchButton
          start={{ watches: 'OPEN_NEEDS' }}
          label={t('searches.new.OPEN_NEEDS')}
          variant="filled"
          size="sm"
        />
      }
    >
      <AlertList />
      <Section title={t('searches.mine')}>
        <List
          label={t('searches.mine')}
          query={query}
          of={({ savedSearches }) => savedSearches}
          row={(search) => <SearchRow search={search} />}
          empty={{
            icon: IconBell,
            title: t('searches.empty'),
            text: t(partner ? 'searches.emptyPartner' : 'searches.emptyStaff'),
          }}
          loadingRows={3}
        />
      </Section>
    </Page>
  );
}

function SearchRow({ search: it }: { search: SavedSearch }) {
  const { t } = useTranslation();
  const [changing, change] = useDisclosure(false);
  const [deleting, remove] = useDisclosure(false);
  const turn = useCommand(ChangeSavedSearchDocument, {
    touches: searchSubjects,
    done: ({ changeSavedSearch: { active } }) => t(active ? 'searches.resumed' : 'searches.paused'),
  });
  const drop = useCommand(DeleteSavedSearchDocument, { touches: searchSubjects, done: () => t('searches.deleted') });
  return (
    <li className={classes.search}>
      <div>
        <p className={classes.title}>{it.name}</p>
        <Terms search={it} />
        <p className={classes.states}>
          <StateBadge
            tone={it.active ? 'active' : 'off'}
            label={t(it.active ? 'searches.isActive' : 'searches.isPaused')}
          />
          {it.unreadCount > 0 && <span>{t('searches.unreadCount', { count: it.unreadCount })}</span>}
        </p>
      </div>
      <div className={classes.act} role="group" aria-label={it.name}>
        <Button
          variant="default"
          size="xs"
          loading={turn.loading}
          onClick={() => void turn.run({ id: it.id, version: it.version, input: { active: !it.active } })}
        >
          {t(it.active ? 'searches.pause' : 'searches.resume')}
        </Button>
        <Button variant="default" size="xs" onClick={change.open}>
          {t('searches.change')}
        </Button>
        <Button variant="default" size="xs" onClick={remove.open}>
          {t('searches.delete')}
        </Button>
      </div>
      {changing && <ChangeSearchDialog search={it} close={change.close} />}
      {deleting && (
        <ConfirmDialog
          hurts
          title={t('searches.deleteTitle', { name: it.name })}
          text={t('searches.deleteText')}
          label={t('searches.delete')}
          close={remove.close}
          loading={drop.loading}
          confirm={() => drop.run({ id: it.id, version: it.version })}
        />
      )}
    </li>
  );
}

/** The conditions of a search in one line of text. */
function Terms({
  search: { watches, need, capabilities, search, site, kinds, minScore, mail },
}: {
  search: SavedSearch;
}) {
  const { t } = useTranslation();
  const { text, number } = useFormat();
  const partner = useRole() === 'PARTNER';
  const terms = [
    capabilities.length > 0
      ? capabilities.map(({ name }) => text(name)).join(', ')
      : partner && t('searches.allCapabilities'),
    search && t('searches.containing', { words: search }),
    site,
    kinds.map((kind) => t(`words.needKind.${kind}`)).join(', '),
    minScore !== null && t('searches.atLeast', { score: number(minScore) }),
    mail && t('searches.withMail'),
  ].filter(Boolean);
  return (
    <p className={classes.aside}>
      {t(`searches.watches.${watches}`)}
      {need && (
        <>
          {': '}
          <TextLink to="/needs/$id" params={{ id: need.id }} lang={need.language.toLowerCase()}>
            {need.title}
          </TextLink>
        </>
      )}
      {terms.length > 0 && ` · ${terms.join(' · ')}`}
    </p>
  );
}
