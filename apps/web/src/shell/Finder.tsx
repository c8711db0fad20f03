import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight';
import type { Icon } from '@tabler/icons-react';
import { IconSearch } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import type { ParseKeys } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RailPlace } from '../areas/defineArea';
import { useAreas, useSubjectPath } from '../areas/useAreas';
import { useRole } from './me';
import { placeName } from './places';

const startName = (name: string) => `search.${name}` as Extract<ParseKeys, `search.${string}`>;
const markOf = (Mark: Icon) => <Mark size={17} stroke={1.7} />;

/** Ctrl+K or Cmd+K: opens any page and finds any object. The data for finding are fetched when it is first opened. */
export function Finder({ places }: { places: readonly RailPlace[] }) {
  const { t } = useTranslation();
  const router = useRouter();
  const role = useRole();
  const areas = useAreas();
  const pathOf = useSubjectPath();
  const [opened, setOpened] = useState(false);

  const pages: SpotlightActionData[] = places.map(({ name, route, icon }) => ({
    id: `page-${name}`,
    label: t(placeName(name)),
    leftSection: markOf(icon),
    onClick: () => void router.navigate({ to: route.fullPath as string }),
  }));
  const starts: SpotlightActionData[] = areas
    .flatMap((area) => area.starts)
    .filter(({ roles }) => roles.includes(role))
    .map(({ name, route, icon }) => ({
      id: `start-${name}`,
      label: t(startName(name)),
      leftSection: markOf(icon),
      onClick: () => void router.navigate({ to: route.fullPath as string }),
    }));
  // The list of areas never changes while the page is open, so the hooks are always called in the same order.
  const found: SpotlightActionGroupData[] = areas
    .flatMap(({ finds }) => finds)
    .map(({ kind, group, icon, roles, useFound }) => ({
      group: t(placeName(group)),
      actions: useFound(!opened || (roles !== undefined && !roles.includes(role))).map((thing) => ({
        ...thing,
        leftSection: markOf(icon),
        onClick: () => void router.navigate(pathOf(kind, thing.id)),
      })),
    }));
  const groups = [{ group: t('search.pages'), actions: [...pages, ...starts] }, ...found].filter(
    ({ actions }) => actions.length > 0,
  );

  return (
    <Spotlight
      actions={groups}
      shortcut="mod + K"
      nothingFound={t('search.nothing')}
      highlightQuery
      scrollable
      maxHeight={420}
      limit={24}
      onSpotlightOpen={() => setOpened(true)}
      searchProps={{
        leftSection: <IconSearch size={18} stroke={1.7} />,
        placeholder: t('search.placeholder'),
        'aria-label': t('search.placeholder'),
      }}
    />
  );
}
