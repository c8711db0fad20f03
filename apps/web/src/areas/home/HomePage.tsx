import { useTranslation } from 'react-i18next';
import { Page } from '../../components/Page';
import { useMe } from '../../shell/me';
import { ActivityFeed } from './ActivityFeed';
import { Agenda } from './Agenda';
import classes from './home.module.css';

export function HomePage() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <Page title={t('home.title')} lead={t('home.greeting', { name: me.name.split(' ')[0] })}>
      <div className={classes.columns}>
        <Agenda />
        <ActivityFeed />
      </div>
    </Page>
  );
}
