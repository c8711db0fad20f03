import * as z from 'zod';
import { useQuery } from '@apollo/client/react';
import { NativeSelect, Select, type SelectProps, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PERSON_LIMITS } from '#contracts/fields/people';
import type { Language, Role } from '../../graphql/generated/graphql';
import { useCommand } from '../../graphql/useCommand';
import { useOrganisationChoices } from '../../components/choices';
import { DialogForm } from '../../components/Dialog';
import { useFormat } from '../../components/format';
import { useFields, useSchemaForm } from '../../components/useSchemaForm';
import { useMe } from '../../shell/me';
import { InitiativeChoicesDocument, InviteDocument } from './people.graphql';

/** Which roles each role may invite. The server decides; this list only limits the choices. */
const invites: Record<Role, readonly Role[]> = {
  ADMIN: ['STARTUP', 'PARTNER', 'GUEST', 'STAFF', 'COORDINATOR', 'ADMIN'],
  STAFF: ['STARTUP', 'PARTNER', 'GUEST'],
  STARTUP: ['STARTUP'],
  PARTNER: ['PARTNER'],
  COORDINATOR: [],
  GUEST: [],
};

export function InviteDialog({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const me = useMe();
  const anyOrganisation = me.membership.role === 'ADMIN' || me.membership.role === 'STAFF';
  const roles = invites[me.membership.role];
  const { data } = useQuery(InitiativeChoicesDocument, { skip: !roles.includes('GUEST') });
  const invite = useCommand(InviteDocument, {
    touches: [{ kind: 'INVITATION', id: '' }],
    done: ({ invite: { email } }) => t('people.invited', { email }),
  });
  const fields = useFields();
  const form = useSchemaForm(
    z
      .object({
        email: z
          .string()
          .refine((value) => value.trim().length <= PERSON_LIMITS.email.most && /^\S+@\S+\.\S+$/.test(value.trim()), {
            error: t('people.emailWrong'),
          }),
        role: fields.choice<Role>(),
        organisationId: fields.one(t('people.organisationMissing')),
        initiativeId: z.string().nullable(),
        language: fields.choice<Language>(),
      })
      .refine(({ role, initiativeId }) => role !== 'GUEST' || initiativeId, {
        path: ['initiativeId'],
        error: t('people.initiativeMissing'),
      }),
    {
      email: '',
      role: roles[0] as Role,
      organisationId: anyOrganisation ? '' : me.membership.organisation.id,
      initiativeId: '',
      language: me.language,
    },
  );
  const { role } = form.values;
  return (
    <DialogForm
      title={t('people.inviteTitle')}
      label={t('people.send')}
      close={close}
      loading={invite.loading}
      onSubmit={form.onSubmit(({ email, organisationId, initiativeId, language }) => {
        void invite
          .run({
            input: {
              email: email.trim(),
              role,
              organisationId: organisationId ?? '',
              initiativeId: role === 'GUEST' ? initiativeId : null,
              language,
            },
          })
          .then((done) => done && close());
      })}
    >
      <TextInput data-autofocus type="email" label={t('signIn.email')} {...form.getInputProps('email')} />
      {roles.length > 1 && (
        <NativeSelect
          label={t('people.role')}
          data={roles.map((value) => ({ value, label: t(`words.role.${value}`) }))}
          {...form.getInputProps('role')}
        />
      )}
      {anyOrganisation && <OrganisationSelect {...form.getInputProps('organisationId')} />}
      {role === 'GUEST' && (
        <Select
          searchable
          label={t('people.initiative')}
          description={t('people.guestHint')}
          data={(data?.initiatives.edges ?? []).map(({ node }) => ({ value: node.id, label: text(node.title) }))}
          {...form.getInputProps('initiativeId')}
        />
      )}
      <NativeSelect
        label={t('people.mailLanguage')}
        data={[
          { value: 'SV', label: t('user.swedish') },
          { value: 'EN', label: t('user.english') },
        ]}
        {...form.getInputProps('language')}
      />
    </DialogForm>
  );
}

function OrganisationSelect(input: SelectProps) {
  const { t } = useTranslation();
  return <Select label={t('people.organisation')} {...useOrganisationChoices()} {...input} />;
}
