import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../graphql/useCommand';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { ConfirmDialog } from '../../components/Dialog';
import { useFormat } from '../../components/format';
import { List } from '../../components/List';
import { Section } from '../../components/Page';
import list from '../../components/RowList.module.css';
import { StateBadge } from '../../components/StateBadge';
import { PAGE_SIZE, usePaging } from '../../components/usePaging';
import { useRole } from '../../shell/me';
import classes from './people.module.css';
import {
  type Invitation,
  InvitationsDocument,
  ResendInvitationDocument,
  RevokeInvitationDocument,
} from './people.graphql';

/** Invitations without an answer yet. If there are none, staff see no empty list. */
export function InvitationList() {
  const { t } = useTranslation();
  const role = useRole();
  const paging = usePaging();
  const query = useLiveQuery(InvitationsDocument, {
    variables: { first: PAGE_SIZE, after: paging.after },
    follows: [{ kind: 'INVITATION' }],
  });
  const quiet = (role === 'STAFF' || role === 'ADMIN') && !query.data?.invitations.totalCount;
  if (quiet) return null;
  return (
    <Section title={t('people.invitations')}>
      <List
        label={t('people.invitations')}
        query={query}
        of={({ invitations }) => invitations}
        paging={paging}
        columns="minmax(0, 1fr) minmax(0, 1fr) auto"
        row={(invitation) => <InvitationRow invitation={invitation} />}
        empty={{ icon: IconMail, title: t('people.noInvitations') }}
        loadingRows={2}
      />
    </Section>
  );
}

function InvitationRow({
  invitation: { id, version, email, role, state, expiresAt, organisation },
}: {
  invitation: Invitation;
}) {
  const { t } = useTranslation();
  const { text, date } = useFormat();
  const [revoking, revoke] = useDisclosure(false);
  const touches = [{ kind: 'INVITATION' as const, id }];
  const resend = useCommand(ResendInvitationDocument, { touches, done: () => t('people.resent') });
  const drop = useCommand(RevokeInvitationDocument, { touches, done: () => t('people.revoked') });
  return (
    <li className={`${list.row} ${classes.invitation}`}>
      <span style={{ minWidth: 0 }}>
        <div className={list.rowTitle}>{email}</div>
        <div className={list.rowSub}>
          {t(`words.role.${role}`)} · {text(organisation.name)}
        </div>
      </span>
      <StateBadge
        tone={state === 'EXPIRED' ? 'bad' : 'wait'}
        label={t(state === 'EXPIRED' ? 'people.expired' : 'people.validUntil', { date: date(expiresAt) })}
      />
      <Button.Group>
        <Button variant="default" size="xs" loading={resend.loading} onClick={() => void resend.run({ id, version })}>
          {t('people.resend')}
        </Button>
        <Button variant="default" size="xs" onClick={revoke.open}>
          {t('people.revoke')}
        </Button>
      </Button.Group>
      {revoking && (
        <ConfirmDialog
          hurts
          title={t('people.revokeTitle')}
          text={t('people.revokeText', { email })}
          label={t('people.revoke')}
          close={revoke.close}
          loading={drop.loading}
          confirm={() => drop.run({ id, version })}
        />
      )}
    </li>
  );
}
