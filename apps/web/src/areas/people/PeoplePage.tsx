import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../graphql/generated/graphql';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { List } from '../../components/List';
import { Page, Section } from '../../components/Page';
import toolbar from '../../components/Toolbar.module.css';
import { ChoiceFilter, SearchField, useTyped } from '../../components/Toolbar';
import { PAGE_SIZE, usePaging } from '../../components/usePaging';
import { useRole } from '../../shell/me';
import { InvitationList } from './InvitationList';
import { InviteDialog } from './InviteDialog';
import { PersonRow } from './PersonRow';
import { PeopleDocument } from './people.graphql';

const roles = ['ADMIN', 'STAFF', 'STARTUP', 'PARTNER', 'COORDINATOR', 'GUEST'] as const satisfies readonly Role[];

/** The members of the workspace; users who are not staff see only the people they have invited. */
export function PeoplePage() {
  const { t } = useTranslation();
  const role = useRole();
  const seesPeople = role === 'ADMIN' || role === 'STAFF';
  const [inviting, invite] = useDisclosure(false);
  return (
    <Page
      title={t('nav.people')}
      lead={t(seesPeople ? 'people.lead' : 'people.leadColleagues')}
      action={
        <Button leftSection={<IconUserPlus size={16} stroke={1.8} />} onClick={invite.open}>
          {t('people.invite')}
        </Button>
      }
    >
      <InvitationList />
      {seesPeople && <PeopleSection />}
      {inviting && <InviteDialog close={invite.close} />}
    </Page>
  );
}

function PeopleSection() {
  const { t } = useTranslation();
  const { field, search } = useTyped();
  const [role, setRole] = useState<Role | ''>('');
  const paging = usePaging([search, role]);
  const query = useLiveQuery(PeopleDocument, {
    variables: { first: PAGE_SIZE, after: paging.after, search, role: role || null },
    follows: [{ kind: 'PERSON' }, { kind: 'MEMBERSHIP' }],
  });
  return (
    <Section title={t('people.members')}>
      <div className={toolbar.toolbar}>
        <SearchField label={t('people.search')} {...field} />
        <ChoiceFilter
          label={t('people.role')}
          any={t('people.anyRole')}
          value={role}
          onChange={setRole}
          choices={roles.map((value) => ({ value, label: t(`words.role.${value}`) }))}
        />
      </div>
      <List
        label={t('people.members')}
        query={query}
        of={({ people }) => people}
        paging={paging}
        columns="minmax(0, 1fr) minmax(0, 1.2fr) 36px"
        row={(person) => <PersonRow person={person} />}
        empty={{ icon: IconUsers, title: t('people.empty') }}
      />
    </Section>
  );
}
