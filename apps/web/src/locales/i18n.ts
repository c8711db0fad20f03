import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Words } from './translated';

export type PageLanguage = 'sv' | 'en';

const storageKey = 'klustermotor.language';

/** The language before sign-in: the last choice in this browser, else the browser's preference, else Swedish. */
function initialLanguage(): PageLanguage {
  const wished = localStorage.getItem(storageKey) ?? navigator.language;
  return wished.startsWith('en') ? 'en' : 'sv';
}

export function showLanguage(language: PageLanguage): void {
  localStorage.setItem(storageKey, language);
  void i18next.changeLanguage(language);
}

i18next.on('languageChanged', (language) => {
  document.documentElement.lang = language;
});

/** Called once, before anything is displayed. */
export function startTranslations(catalogues: Record<PageLanguage, Words>): void {
  void i18next
    .use(initReactI18next)
    .init({
      lng: initialLanguage(),
      fallbackLng: 'sv',
      resources: { sv: { translation: catalogues.sv }, en: { translation: catalogues.en } },
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}
