import { ActionIcon, Menu, NativeSelect, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../graphql/generated/graphql';
import { useCommand } from '../../graphql/useCommand';
import { ConfirmDialog, DialogForm } from '../../components/Dialog';
import { useFormat } from '../../components/format';
import list from '../../components/RowList.module.css';
import { StateBadge } from '../../components/StateBadge';
import classes from './people.module.css';
import {
  ChangeRoleDocument,
  DisablePersonDocument,
  EnablePersonDocument,
  EndMembershipDocument,
  EndSessionsOfPersonDocument,
  type Person,
  type PersonMembership,
} from './people.graphql';

type ConfirmedStep = { kind: 'DISABLE' | 'ENABLE' | 'END_SESSIONS' } | { kind: 'END'; membership: PersonMembership };
type Step = ConfirmedStep | { kind: 'CHANGE_ROLE'; membership: PersonMembership };

const changeable = ['ADMIN', 'STAFF', 'STARTUP', 'PARTNER', 'COORDINATOR'] as const satisfies readonly Role[];

export function PersonRow({ person }: { person: Person }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const [step, setStep] = useState<Step>();
  const place = ({ role, organisation }: PersonMembership) => `${t(`words.role.${role}`)} · ${text(organisation.name)}`;
  const several = person.memberships.length > 1;
  const hasMenu = person.actions.length > 0 || person.memberships.some(({ actions }) => actions.length > 0);
  return (
    <li className={`${list.row} ${classes.person}`}>
      <span style={{ minWidth: 0 }}>
        <div className={list.rowTitle}>{person.name}</div>
        <div className={list.rowSub}>{person.email}</div>
      </span>
      <span className={classes.places}>
        {person.memberships.map((membership) => (
          <div key={membership.id} className={list.rowCell}>
            {place(membership)}
          </div>
        ))}
        {person.disabled && <StateBadge tone="bad" label={t('people.isDisabled')} />}
      </span>
      {hasMenu && (
        <Menu position="bottom-end" shadow="md" width={290}>
          <Menu.Target>
            <ActionIcon
              className={classes.menu}
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t('people.actionsOf', { name: person.name })}
            >
              <IconDots size={18} stroke={1.8} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {person.memberships.map((membership) => (
              <div key={membership.id}>
                {several && <Menu.Label>{place(membership)}</Menu.Label>}
                {membership.actions.includes('CHANGE_ROLE') && membership.role !== 'GUEST' && (
                  <Menu.Item onClick={() => setStep({ kind: 'CHANGE_ROLE', membership })}>
                    {t('people.changeRole')}
                  </Menu.Item>
                )}
                {membership.actions.includes('END') && (
                  <Menu.Item onClick={() => setStep({ kind: 'END', membership })}>{t('people.END.label')}</Menu.Item>
                )}
              </div>
            ))}
            {person.actions.length > 0 && <Menu.Divider />}
            {person.actions.map((kind) => (
              <Menu.Item key={kind} color={kind === 'DISABLE' ? 'red' : undefined} onClick={() => setStep({ kind })}>
                {t(`people.${kind}.label`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {step &&
        (step.kind === 'CHANGE_ROLE' ? (
          <RoleDialog person={person} membership={step.membership} close={() => setStep(undefined)} />
        ) : (
          <StepDialog person={person} step={step} close={() => setStep(undefined)} />
        ))}
    </li>
  );
}

type DialogProps = { person: Person; close: () => void };

const subjectsOf = ({ id }: Person) => [{ kind: 'PERSON' as const, id }];

function StepDialog({ person, step, close }: DialogProps & { step: ConfirmedStep }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const touches = subjectsOf(person);
  const disable = useCommand(DisablePersonDocument, { touches, done: () => t('people.DISABLE.done') });
  const enable = useCommand(EnablePersonDocument, { touches, done: () => t('people.ENABLE.done') });
  const endSessions = useCommand(EndSessionsOfPersonDocument, { touches, done: () => t('people.END_SESSIONS.done') });
  const end = useCommand(EndMembershipDocument, { touches, done: () => t('people.END.done') });
  const { kind } = step;
  const { id, version, name } = person;
  const confirm = (): Promise<unknown> => {
    if (step.kind === 'END') return end.run({ membershipId: step.membership.id, version: step.membership.version });
    if (step.kind === 'DISABLE') return disable.run({ id, version });
    return step.kind === 'ENABLE' ? enable.run({ id, version }) : endSessions.run({ id });
  };
  return (
    <ConfirmDialog
      hurts={kind !== 'ENABLE'}
      title={t(`people.${kind}.title`, { name })}
      text={t(`people.${kind}.text`, {
        name,
        organisation: step.kind === 'END' ? text(step.membership.organisation.name) : '',
      })}
      label={t(`people.${kind}.label`)}
      close={close}
      loading={disable.loading || enable.loading || endSessions.loading || end.loading}
      confirm={confirm}
    />
  );
}

function RoleDialog({ person, membership, close }: DialogProps & { membership: PersonMembership }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const others = changeable.filter((role) => role !== membership.role);
  const [role, setRole] = useState<Role>(others[0] ?? 'PARTNER');
  const change = useCommand(ChangeRoleDocument, { touches: subjectsOf(person), done: () => t('people.roleChanged') });
  return (
    <DialogForm
      title={t('people.changeRoleTitle', { name: person.name })}
      label={t('people.changeRole')}
      close={close}
      loading={change.loading}
      onSubmit={(event) => {
        event.preventDefault();
        void change
          .run({ membershipId: membership.id, version: membership.version, role })
          .then((done) => done && close());
      }}
    >
      <Text>
        {t('people.changeRoleText', {
          role: t(`words.role.${membership.role}`),
          organisation: text(membership.organisation.name),
        })}
      </Text>
      <NativeSelect
        label={t('people.newRole')}
        value={role}
        onChange={(event) => setRole(event.currentTarget.value as Role)}
        data={others.map((value) => ({ value, label: t(`words.role.${value}`) }))}
      />
    </DialogForm>
  );
}
