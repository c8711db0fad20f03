import { IconShieldLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccessTableQuery, Role } from '../../graphql/generated/graphql';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { Page, Section } from '../../components/Page';
import toolbar from '../../components/Toolbar.module.css';
import { ChoiceFilter, SearchField, useTyped } from '../../components/Toolbar';
import { AccessTableDocument } from './access.graphql';
import { AccessObject } from './AccessObject';
import { useObjectName } from './objectName';
import { OperationList } from './OperationList';
import classes from './access.module.css';

type Table = AccessTableQuery['accessTable'];

/** The page "Who can see what, and why": the server's own policy table as text. */
export function AccessPage() {
  const { t } = useTranslation();
  const query = useLiveQuery(AccessTableDocument, { variables: {}, follows: [] });
  return (
    <Page title={t('access.title')} lead={t('access.lead')}>
      <Loaded query={query}>{({ accessTable }) => <Matrix table={accessTable} />}</Loaded>
    </Page>
  );
}

function Matrix({ table }: { table: Table }) {
  const { t } = useTranslation();
  const nameOf = useObjectName();
  const { field, typed } = useTyped();
  const [role, setRole] = useState<Role | ''>('');
  const wanted = typed.toLowerCase();
  const has = (...words: string[]) => words.some((word) => word.toLowerCase().includes(wanted));
  // Types that are only part of other objects are read with them, and would only make the page longer.
  const objects = table.objects
    .filter(({ isPart, narrower }) => !isPart || narrower.length > 0)
    .filter(({ name, fields, narrower }) => has(nameOf(name), name, ...fields, ...narrower.map((field) => field.name)))
    .sort((a, b) => nameOf(a.name).localeCompare(nameOf(b.name)));
  const operations = table.operations.filter(({ name, roles }) => has(name) && (!role || roles.includes(role)));
  const roles = table.objects[0]?.rules.map((rule) => rule.role) ?? [];
  return (
    <>
      <div className={toolbar.toolbar}>
        <SearchField label={t('access.search')} {...field} />
        <ChoiceFilter
          label={t('access.role')}
          any={t('access.anyRole')}
          value={role}
          onChange={setRole}
          choices={roles.map((value) => ({ value, label: t(`words.role.${value}`) }))}
        />
      </div>
      {objects.length + operations.length === 0 && <EmptyState icon={IconShieldLock} title={t('access.empty')} />}
      {objects.length > 0 && (
        <Section title={t('access.objects')} hint={t('access.objectsHint')}>
          <div className={classes.objects}>
            {objects.map((object) => (
              <AccessObject key={object.name} object={object} role={role || null} />
            ))}
          </div>
        </Section>
      )}
      {operations.length > 0 && (
        <Section title={t('access.operations')} hint={t('access.operationsHint')}>
          <OperationList operations={operations} />
        </Section>
      )}
    </>
  );
}
