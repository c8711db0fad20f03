import { ActionIcon, Drawer, UnstyledButton } from '@mantine/core';
import { useDisclosure, useNetwork } from '@mantine/hooks';
import { spotlight } from '@mantine/spotlight';
import { IconDots, IconSearch } from '@tabler/icons-react';
import { Link, Outlet } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../graphql/session';
import type { RailPlace } from '../areas/defineArea';
import { useAreas } from '../areas/useAreas';
import { useFormat } from '../components/format';
import { readDemo } from './demo';
import { Finder } from './Finder';
import { LiveStatus } from './LiveStatus';
import { MeContext, useMe } from './me';
import { placeName, placesFor } from './places';
import classes from './Workspace.module.css';
import { useLive } from './useLive';
import { UserMenu } from './UserMenu';

/** The bar at the bottom of a phone has room for four entries; the others are in a menu. */
const barPlaces = 4;

export function Workspace({ me, position }: { me: Me; position: number }) {
  return (
    <MeContext value={me}>
      <Frame position={position} />
    </MeContext>
  );
}

function Frame({ position }: { position: number }) {
  const { t } = useTranslation();
  const me = useMe();
  const { online } = useNetwork();
  const status = useLive(position);
  const [demo, setDemo] = useState(false);
  const [moreOpened, more] = useDisclosure(false);
  useEffect(() => void readDemo().then((found) => setDemo(found !== null)), []);

  const places = placesFor(useAreas(), me.membership.role, demo);
  const inBar = places.length > barPlaces + 1 ? places.slice(0, barPlaces) : places;

  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#content">
        {t('app.skip')}
      </a>
      <header className={classes.top}>
        <Brand />
        <LiveStatus status={status} />
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('search.open')} onClick={spotlight.open}>
          <IconSearch size={19} stroke={1.8} />
        </ActionIcon>
        <UserMenu />
      </header>

      <nav className={classes.rail} aria-label={t('nav.label')}>
        <Brand />
        <UnstyledButton className={classes.find} onClick={spotlight.open}>
          <IconSearch size={15} stroke={1.9} aria-hidden />
          {t('search.open')}
          <kbd>Ctrl K</kbd>
        </UnstyledButton>
        <div className={classes.links}>
          {places.map((place) => (
            <PlaceLink key={place.name} place={place} />
          ))}
        </div>
        <div className={classes.railEnd}>
          <LiveStatus status={status} />
          <UserMenu />
        </div>
      </nav>

      <main id="content" tabIndex={-1} className={classes.main}>
        {!online && (
          <p className={classes.offline} role="alert">
            {t('trouble.offline')}
          </p>
        )}
        <Outlet />
      </main>

      <nav className={classes.bar} aria-label={t('nav.label')}>
        {inBar.map((place) => (
          <PlaceLink key={place.name} place={place} />
        ))}
        {inBar.length < places.length && (
          <UnstyledButton className={classes.link} onClick={more.open} aria-expanded={moreOpened}>
            <IconDots size={18} stroke={1.7} aria-hidden />
            <span>{t('nav.more')}</span>
          </UnstyledButton>
        )}
      </nav>
      <Drawer
        opened={moreOpened}
        onClose={more.close}
        position="bottom"
        size="auto"
        title={t('nav.more')}
        radius="lg"
        closeButtonProps={{ 'aria-label': t('act.close') }}
      >
        <div className={classes.links} onClick={more.close}>
          {places.slice(inBar.length).map((place) => (
            <PlaceLink key={place.name} place={place} />
          ))}
        </div>
      </Drawer>
      <Finder places={places} />
    </div>
  );
}

function Brand() {
  const { t } = useTranslation();
  const { text } = useFormat();
  const { membership } = useMe();
  return (
    <div className={classes.brand}>
      <img src="/mark.svg" alt="" />
      <div style={{ minWidth: 0 }}>
        <div className={classes.brandName}>{text(membership.workspace.name)}</div>
        <div className={classes.brandSub}>{t('app.name')}</div>
      </div>
    </div>
  );
}

function PlaceLink({ place: { name, route, icon: Icon, Mark } }: { place: RailPlace }) {
  const { t } = useTranslation();
  const to: string = route.fullPath;
  return (
    <Link to={to} className={classes.link} activeOptions={{ exact: to === '/' }}>
      <Icon size={18} stroke={1.7} aria-hidden />
      <span>{t(placeName(name))}</span>
      {Mark && <Mark />}
    </Link>
  );
}
