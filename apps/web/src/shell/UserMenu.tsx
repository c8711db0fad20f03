import {
  Avatar,
  Menu,
  UnstyledButton,
  useMantineColorScheme,
  VisuallyHidden,
  type MantineColorScheme,
} from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconLogout, IconMoon, IconSun, IconUserCog } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { client, session } from '../graphql/client';
import { forgetSession } from '../graphql/session';
import { SetLanguageDocument, SignOutDocument, UseMembershipDocument } from '../graphql/session.graphql';
import { useCommand } from '../graphql/useCommand';
import { showLanguage, type PageLanguage } from '../locales/i18n';
import { useFormat } from '../components/format';
import { useMe } from './me';
import classes from './UserMenu.module.css';

const languages = [
  ['sv', 'user.swedish'],
  ['en', 'user.english'],
] as const;
const appearances = [
  ['auto', IconDeviceDesktop],
  ['light', IconSun],
  ['dark', IconMoon],
] as const;

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('');

export function UserMenu() {
  const { t, i18n } = useTranslation();
  const { text } = useFormat();
  const me = useMe();
  const router = useRouter();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const setLanguage = useCommand(SetLanguageDocument);
  const switchMembership = useCommand(UseMembershipDocument);

  function chooseLanguage(language: PageLanguage): void {
    showLanguage(language);
    void setLanguage.run({ language: language === 'sv' ? 'SV' : 'EN' });
  }

  async function workAs(membershipId: string): Promise<void> {
    if (!(await session.alone(() => switchMembership.run({ membershipId })))) return;
    await forgetSession();
    await router.navigate({ to: '/' });
    await router.invalidate();
  }

  async function signOut(): Promise<void> {
    await client.mutate({ mutation: SignOutDocument }).catch(() => undefined);
    session.forget();
    await router.navigate({ to: '/sign-in' });
    await forgetSession();
  }

  return (
    <Menu width={232} position="top-start" shadow="md">
      <Menu.Target>
        <UnstyledButton className={classes.user}>
          <VisuallyHidden>{t('user.menu')}</VisuallyHidden>
          <Avatar size={30} radius="xl" color="teal" aria-hidden>
            {initials(me.name)}
          </Avatar>
          <span className={classes.userText}>
            <div className={classes.userName}>{me.name}</div>
            <div className={classes.userRole}>{text(me.membership.organisation.name)}</div>
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {me.email}
          <br />
          {t(`words.role.${me.membership.role}`)}
        </Menu.Label>
        {me.memberships.length > 1 && (
          <>
            <Menu.Label>{t('user.roles')}</Menu.Label>
            {me.memberships.map(({ id, role, organisation }) => (
              <Menu.Item
                key={id}
                rightSection={id === me.membership.id && <IconCheck size={14} />}
                onClick={() => void workAs(id)}
              >
                {t(`words.role.${role}`)} · {text(organisation.name)}
              </Menu.Item>
            ))}
          </>
        )}
        <Menu.Label>{t('user.language')}</Menu.Label>
        {languages.map(([language, label]) => (
          <Menu.Item
            key={language}
            lang={language}
            rightSection={i18n.language === language && <IconCheck size={14} />}
            onClick={() => chooseLanguage(language)}
          >
            {t(label)}
          </Menu.Item>
        ))}
        <Menu.Label>{t('user.theme')}</Menu.Label>
        {appearances.map(([scheme, Icon]) => (
          <Menu.Item
            key={scheme}
            leftSection={<Icon size={15} stroke={1.8} />}
            rightSection={colorScheme === scheme && <IconCheck size={14} />}
            onClick={() => setColorScheme(scheme satisfies MantineColorScheme)}
          >
            {t(`user.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconUserCog size={15} stroke={1.8} />}
          onClick={() => void router.navigate({ to: '/account' })}
        >
          {t('account.title')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={15} stroke={1.8} />} onClick={() => void signOut()}>
          {t('user.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
