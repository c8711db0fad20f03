import { AppError } from '#kernel';

export const lastAdmin = (): AppError =>
  new AppError('LAST_ADMIN', 'CONFLICT', {
    message: {
      sv: 'Arbetsytan måste ha minst en administratör. Gör någon annan till administratör först.',
      en: 'The workspace needs at least one administrator. Make somebody else administrator first.',
    },
  });

export const ownRights = (): AppError =>
  new AppError('OWN_RIGHTS', 'FORBIDDEN', {
    message: {
      sv: 'Du kan inte ändra din egen behörighet. Be en annan administratör.',
      en: 'You cannot change your own rights. Ask another administrator.',
    },
  });

/** Says what to do instead, and not where else the account is used. */
export const cannotDisableHere = (): AppError =>
  new AppError('CANNOT_DISABLE_HERE', 'CONFLICT', {
    message: {
      sv: 'Kontot kan inte stängas av härifrån. Avsluta personens medlemskap i stället.',
      en: 'This account cannot be disabled from here. End the person’s memberships instead.',
    },
  });
