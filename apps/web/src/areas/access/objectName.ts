import { useTranslation } from 'react-i18next';

/** What people call an object; its name in the API where it has no other. */
export function useObjectName(): (name: string) => string {
  const { i18n, t } = useTranslation();
  return (name) => (i18n.exists(`access.object.${name}`) ? t(`access.object.${name}` as 'access.object.Need') : name);
}
