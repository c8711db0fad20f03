import { Anchor, TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** The code of an authenticator app, which telephones and password managers can fill in, or a recovery code. */
export function CodeField({ field }: { field: GetInputPropsReturnType }) {
  const { t } = useTranslation();
  const [recovery, setRecovery] = useState(false);
  return (
    <>
      <TextInput
        key={String(recovery)}
        autoFocus
        label={t(recovery ? 'signIn.recoveryCode' : 'signIn.code')}
        description={t(recovery ? 'signIn.recoveryLead' : 'signIn.codeLead')}
        inputMode={recovery ? 'text' : 'numeric'}
        autoComplete={recovery ? 'off' : 'one-time-code'}
        autoCapitalize="characters"
        spellCheck={false}
        {...field}
      />
      <Anchor component="button" type="button" size="sm" ta="left" onClick={() => setRecovery(!recovery)}>
        {t(recovery ? 'signIn.useApp' : 'signIn.useRecovery')}
      </Anchor>
    </>
  );
}
