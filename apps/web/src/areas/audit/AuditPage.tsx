import { Button, Group, Pill, Select, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useDebouncedValue } from '@mantine/hooks';
import { IconDownload, IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditFilterInput } from '../../graphql/generated/graphql';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { useFormat } from '../../components/format';
import { List } from '../../components/List';
import { Page } from '../../components/Page';
import { PAGE_SIZE, usePaging } from '../../components/usePaging';
import { useSubjectKinds } from '../useAreas';
import classes from './audit.module.css';
import { AuditEntriesDocument, type AuditEntry } from './audit.graphql';
import { detailText, kindText, knownKinds, subjectText, whoText } from './auditText';

const typingMs = 250;
const nothing = { person: '', kind: null, subjectKind: null, subject: null, from: null, to: null };

type Search = {
  person: string;
  kind: string | null;
  subjectKind: string | null;
  /** One object, chosen by clicking it in a line. */
  subject: { id: string; kind: string } | null;
  from: string | null;
  to: string | null;
};

const filterOf = ({ person, kind, subjectKind, subject, from, to }: Search): AuditFilterInput => ({
  person: person.trim() || null,
  kind,
  subjectKind,
  subjectId: subject?.id ?? null,
  from,
  to,
});

const downloadOf = (format: 'csv' | 'xlsx', filter: AuditFilterInput): string =>
  `/files/audit/${format}?${new URLSearchParams(Object.entries(filter).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))}`;

/**
 * The audit log: who did what, when, to which object. It can be searched and exported as a sheet; an export is itself
 * recorded in the log.
 */
export function AuditPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useState<Search>(nothing);
  const [settled] = useDebouncedValue(search, typingMs);
  const filter = filterOf(settled);
  const paging = usePaging([filter]);
  const query = useLiveQuery(AuditEntriesDocument, {
    variables: { first: PAGE_SIZE, after: paging.after, filter },
    follows: [],
  });

  function look(change: Partial<Search>): void {
    setSearch((before) => ({ ...before, ...change }));
  }

  return (
    <Page
      title={t('audit.title')}
      lead={t('audit.lead')}
      action={
        <Group gap={8}>
          {(['csv', 'xlsx'] as const).map((format) => (
            <Button
              key={format}
              component="a"
              href={downloadOf(format, filter)}
              download
              variant="default"
              leftSection={<IconDownload size={15} />}
            >
              {t(`audit.take.${format}`)}
            </Button>
          ))}
        </Group>
      }
    >
      <div className={classes.search} role="search" aria-label={t('audit.search')}>
        <TextInput
          type="search"
          maxLength={100}
          label={t('audit.person')}
          placeholder={t('audit.personHint')}
          value={search.person}
          onChange={(event) => look({ person: event.currentTarget.value })}
        />
        <Select
          searchable
          clearable
          label={t('audit.what')}
          placeholder={t('list.all')}
          nothingFoundMessage={t('audit.noKind')}
          value={search.kind}
          onChange={(kind) => look({ kind })}
          data={knownKinds(t).map((value) => ({ value, label: kindText(value, t) }))}
        />
        <Select
          clearable
          label={t('audit.about')}
          placeholder={t('list.all')}
          value={search.subjectKind}
          onChange={(subjectKind) => look({ subjectKind, subject: null })}
          data={useSubjectKinds().map((value) => ({ value, label: t(`audit.subject.${value}`) }))}
        />
        <DateInput
          clearable
          valueFormat="YYYY-MM-DD"
          label={t('audit.from')}
          maxDate={search.to ?? undefined}
          value={search.from}
          onChange={(from) => look({ from })}
        />
        <DateInput
          clearable
          valueFormat="YYYY-MM-DD"
          label={t('audit.to')}
          minDate={search.from ?? undefined}
          value={search.to}
          onChange={(to) => look({ to })}
        />
      </div>
      {search.subject && (
        <div className={classes.chosen}>
          <Pill
            withRemoveButton
            removeButtonProps={{ 'aria-label': t('audit.showAll'), 'aria-hidden': false, tabIndex: 0 }}
            onRemove={() => look({ subject: null })}
          >
            {t('audit.only', { subject: `${subjectText(search.subject.kind, t)} ${search.subject.id.slice(-6)}` })}
          </Pill>
        </div>
      )}
      <List
        ordered
        label={t('audit.title')}
        query={query}
        of={({ auditEntries }) => auditEntries}
        paging={paging}
        row={(entry) => <Line entry={entry} look={look} />}
        empty={{ icon: IconShieldCheck, title: t('audit.empty'), text: t('audit.emptyText') }}
      />
    </Page>
  );
}

function Line({ entry, look }: { entry: AuditEntry; look: (change: Partial<Search>) => void }) {
  const { t, i18n } = useTranslation();
  const { moment } = useFormat();
  const { at, kind, personName, role, organisationName, subjectKind, subjectId, details, position, hash } = entry;
  const roleKey = `words.role.${role}`;
  return (
    <li className={classes.line}>
      <time className={classes.when} dateTime={at}>
        {moment(at)}
      </time>
      <div>
        <p className={classes.what}>{kindText(kind, t)}</p>
        <p className={classes.aside}>
          {subjectKind && subjectId && (
            <button
              type="button"
              onClick={() => look({ subject: { id: subjectId, kind: subjectKind }, subjectKind: null })}
              aria-label={t('audit.showOnly', { subject: `${subjectText(subjectKind, t)} ${subjectId.slice(-6)}` })}
            >
              {subjectText(subjectKind, t)} {subjectId.slice(-6)}
            </button>
          )}
          {[subjectKind && subjectId && '', ...details.map((detail) => detailText(detail, t))]
            .filter((each) => each !== null)
            .join(' · ')}
        </p>
      </div>
      <div className={classes.who}>
        <p>
          {personName ? (
            <button type="button" onClick={() => look({ person: personName })}>
              {personName}
            </button>
          ) : (
            whoText(entry, t)
          )}
        </p>
        <p className={classes.aside}>
          {[i18n.exists(roleKey) && t(roleKey as 'words.role.ADMIN'), organisationName].filter(Boolean).join(' · ')}
        </p>
      </div>
      <p className={classes.proof} title={hash}>
        {t('audit.line', { position })} <code>{hash.slice(0, 12)}</code>
      </p>
    </li>
  );
}
