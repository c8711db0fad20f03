import * as z from 'zod';
import { Anchor, Button, PasswordInput, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../graphql/useCommand';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { Dialog, DialogForm } from '../../components/Dialog';
import { Loaded } from '../../components/Loaded';
import { Section } from '../../components/Page';
import { useSchemaForm } from '../../components/useSchemaForm';
import { useMe } from '../../shell/me';
import classes from './account.module.css';
import { EnrolSteps } from './EnrolSteps';
import { DisableSecondFactorDocument, SecurityDocument } from './security.graphql';

export function SecondFactorSection() {
  const { t } = useTranslation();
  const query = useLiveQuery(SecurityDocument, { variables: {}, follows: [{ kind: 'PERSON' }] });
  const [enrolling, enrol] = useDisclosure(false);
  const [disabling, disable] = useDisclosure(false);
  const security = query.data?.accountSecurity;
  const enrolled = (): void => {
    enrol.close();
    void query.refetch();
  };
  return (
    <Section
      title={t('security.factor')}
      action={
        security && (
          <Button variant="default" size="xs" onClick={security.secondFactorOn ? disable.open : enrol.open}>
            {t(security.secondFactorOn ? 'security.turnOff' : 'security.turnOn')}
          </Button>
        )
      }
    >
      <p className={classes.lead}>{t('security.factorLead')}</p>
      <Loaded query={query} rows={1}>
        {({ accountSecurity: { secondFactorOn, recoveryCodesLeft } }) => (
          <p>
            {secondFactorOn
              ? `${t('security.on')} · ${t('security.left', { count: recoveryCodesLeft })}`
              : t('security.off')}
          </p>
        )}
      </Loaded>
      {enrolling && (
        <Dialog title={t('security.enrolTitle')} close={enrolled}>
          <EnrolSteps done={enrolled} />
        </Dialog>
      )}
      {disabling && <DisableDialog close={disable.close} hasPassword={security?.hasPassword ?? false} />}
    </Section>
  );
}

function DisableDialog({ close, hasPassword }: { close: () => void; hasPassword: boolean }) {
  const { t } = useTranslation();
  const [byPassword, setByPassword] = useState(false);
  const disable = useCommand(DisableSecondFactorDocument, {
    touches: [{ kind: 'PERSON', id: useMe().id }],
    done: () => t('security.turnedOff'),
  });
  const form = useSchemaForm(z.object({ code: z.string(), password: z.string() }), { code: '', password: '' });
  return (
    <DialogForm
      title={t('security.turnOffTitle')}
      label={t('security.turnOff')}
      close={close}
      loading={disable.loading}
      onSubmit={form.onSubmit(
        ({ code, password }) =>
          void disable.run({ proof: byPassword ? { password } : { code } }).then((done) => done && close()),
      )}
    >
      <Text>{t(byPassword ? 'security.turnOffPassword' : 'security.turnOffLead')}</Text>
      {byPassword ? (
        <PasswordInput
          label={t('signIn.password')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
          {...form.getInputProps('password')}
        />
      ) : (
        <TextInput
          label={t('security.anyCode')}
          autoComplete="one-time-code"
          data-autofocus
          {...form.getInputProps('code')}
        />
      )}
      {hasPassword && (
        <Anchor component="button" type="button" size="sm" ta="left" onClick={() => setByPassword(!byPassword)}>
          {t(byPassword ? 'security.byCode' : 'security.byPassword')}
        </Anchor>
      )}
    </DialogForm>
  );
}
