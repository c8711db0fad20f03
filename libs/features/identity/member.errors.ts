import { defineError } from '#kernel';

export const lastAdmin = defineError('LAST_ADMIN', 'CONFLICT', {
  meaning: 'The change would leave the workspace without an administrator.',
  remedy: 'Make somebody else administrator first.',
  message: {
    sv: 'Arbetsytan måste ha minst en administratör. Gör någon annan till administratör först.',
    en: 'The workspace needs at least one administrator. Make somebody else administrator first.',
  },
});

export const ownRights = defineError('OWN_RIGHTS', 'FORBIDDEN', {
  meaning: 'Nobody changes their own rights.',
  remedy: 'Ask another administrator.',
  message: {
    sv: 'Du kan inte ändra din egen behörighet. Be en annan administratör.',
    en: 'You cannot change your own rights. Ask another administrator.',
  },
});

/** States the remedy, without revealing in which other workspaces the account is used. */
export const cannotDisableHere = defineError('CANNOT_DISABLE_HERE', 'CONFLICT', {
  meaning: 'The account cannot be disabled from this workspace.',
  remedy: 'End the person’s memberships in this workspace.',
  message: {
    sv: 'Kontot kan inte stängas av härifrån. Avsluta personens medlemskap i stället.',
    en: 'This account cannot be disabled from here. End the person’s memberships instead.',
  },
});
