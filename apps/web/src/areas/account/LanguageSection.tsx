import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SetLanguageDocument } from '../../graphql/session.graphql';
import { useCommand } from '../../graphql/useCommand';
import { showLanguage, type PageLanguage } from '../../locales/i18n';
import { Section } from '../../components/Page';
import classes from './account.module.css';

export function LanguageSection() {
  const { t, i18n } = useTranslation();
  const setLanguage = useCommand(SetLanguageDocument);

  function choose(language: PageLanguage): void {
    showLanguage(language);
    void setLanguage.run({ language: language === 'sv' ? 'SV' : 'EN' });
  }

  return (
    <Section title={t('user.language')}>
      <p className={classes.lead}>{t('account.languageLead')}</p>
      <SegmentedControl
        aria-label={t('user.language')}
        value={i18n.language}
        onChange={(language) => choose(language as PageLanguage)}
        data={[
          { value: 'sv', label: t('user.swedish') },
          { value: 'en', label: t('user.english') },
        ]}
      />
    </Section>
  );
}
