import * as z from 'zod';
import { useQuery } from '@apollo/client/react';
import { Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import type { ParseKeys } from 'i18next';
import { useTranslation } from 'react-i18next';
import { PERSON_LIMITS } from '#contracts/fields/people';
import { useCommand } from '../../graphql/useCommand';
import { DialogForm } from '../../components/Dialog';
import { useFields, useSchemaForm } from '../../components/useSchemaForm';
import { useMe } from '../../shell/me';
import { ApiTokenScopesDocument, CreateApiTokenDocument } from './account.graphql';
import classes from './account.module.css';

const validities = [30, 90, 365] as const;
const months = { 30: 1, 90: 3, 365: 12 } as const;

/** Keys of the scopes (`need.read` and so on) in the catalogue. */
type ScopeKey = Extract<ParseKeys, `account.scope.${string}`>;

export function CreateTokenDialog({ close, created }: { close: () => void; created: (token: string) => void }) {
  const { t } = useTranslation();
  const { data } = useQuery(ApiTokenScopesDocument);
  const create = useCommand(CreateApiTokenDocument, { touches: [{ kind: 'PERSON' as const, id: useMe().id }] });
  const fields = useFields();
  const form = useSchemaForm(
    z.object({
      name: fields.text(PERSON_LIMITS.tokenName, t('account.nameMissing')),
      scopes: z.array(z.string()).min(1, { error: t('account.scopesMissing') }),
      validDays: z.string(),
    }),
    { name: '', scopes: [], validDays: '90' },
  );
  return (
    <DialogForm
      title={t('account.createTitle')}
      label={t('account.createToken')}
      close={close}
      loading={create.loading}
      onSubmit={form.onSubmit(async ({ name, scopes, validDays }) => {
        const answer = await create.run({ input: { name: name.trim(), scopes, validDays: Number(validDays) } });
        if (!answer) return;
        close();
        created(answer.createApiToken.token);
      })}
    >
      <TextInput
        data-autofocus
        label={t('account.tokenName')}
        description={t('account.tokenNameHint')}
        maxLength={PERSON_LIMITS.tokenName.most}
        {...form.getInputProps('name')}
      />
      <NativeSelect
        label={t('account.validity')}
        data={validities.map((days) => ({ value: String(days), label: t('account.months', { count: months[days] }) }))}
        {...form.getInputProps('validDays')}
      />
      <Checkbox.Group
        label={t('account.scopes')}
        description={t('account.scopesHint')}
        {...form.getInputProps('scopes')}
      >
        <Stack gap={8} mt={8} className={classes.scopes}>
          {data?.apiTokenScopes.map((scope) => (
            <Checkbox key={scope} value={scope} label={t(`account.scope.${scope}` as ScopeKey)} />
          ))}
        </Stack>
      </Checkbox.Group>
    </DialogForm>
  );
}
