import { useTranslation } from 'react-i18next';

/** The name of an object for people, or its name in the API if it has none. */
export function useObjectName(): (name: string) => string {
  const { i18n, t } = useTranslation();
  return (name) => (i18n.exists(`access.object.${name}`) ? t(`access.object.${name}` as 'access.object.Need') : name);
}
