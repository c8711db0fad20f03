import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en';
import { sv } from './sv';

export type PageLanguage = 'sv' | 'en';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof sv };
  }
}

const storageKey = 'klustermotor.language';

/** Before sign-in: what was chosen here last, else the browser's wish, else Swedish. */
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

void i18next
  .use(initReactI18next)
  .init({
    lng: initialLanguage(),
    fallbackLng: 'sv',
    resources: { sv: { translation: sv }, en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });

// Under `npm run dev` a changed word appears where it stands, and the page keeps its state.
if (import.meta.hot) {
  import.meta.hot.accept(['./sv', './en'], ([newSv, newEn]) => {
    if (newSv) i18next.addResourceBundle('sv', 'translation', newSv['sv'], true, true);
    if (newEn) i18next.addResourceBundle('en', 'translation', newEn['en'], true, true);
    void i18next.changeLanguage(i18next.language);
  });
}
