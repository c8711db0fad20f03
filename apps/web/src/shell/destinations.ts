import {
  IconAdjustmentsHorizontal,
  IconBell,
  IconBulb,
  IconBuildingCommunity,
  IconChartDots3,
  IconFileText,
  IconHome,
  IconInbox,
  IconMail,
  IconMicroscope,
  IconRoute,
  IconScale,
  IconShieldCheck,
  IconShieldLock,
  IconSignature,
  IconUsers,
  IconWebhook,
  type Icon,
} from '@tabler/icons-react';
import type { Role } from '../graphql/generated/graphql';

const places = {
  home: { to: '/', icon: IconHome },
  needs: { to: '/needs', icon: IconBulb },
  matches: { to: '/matches', icon: IconChartDots3 },
  inbox: { to: '/matches', icon: IconInbox },
  initiatives: { to: '/initiatives', icon: IconRoute },
  rounds: { to: '/rounds', icon: IconScale },
  reports: { to: '/reports', icon: IconFileText },
  letter: { to: '/letter', icon: IconSignature },
  organisations: { to: '/organisations', icon: IconBuildingCommunity },
  capabilities: { to: '/capabilities', icon: IconMicroscope },
  searches: { to: '/searches', icon: IconBell },
  weights: { to: '/weights', icon: IconAdjustmentsHorizontal },
  people: { to: '/people', icon: IconUsers },
  webhooks: { to: '/webhooks', icon: IconWebhook },
  access: { to: '/access', icon: IconShieldLock },
  audit: { to: '/audit', icon: IconShieldCheck },
  mailbox: { to: '/mailbox', icon: IconMail },
} as const satisfies Record<string, { to: string; icon: Icon }>;

export type PlaceName = keyof typeof places;
export type Place = { name: PlaceName } & (typeof places)[PlaceName];

/** What each role works with, in the order it needs it. Rights are the server's; this is only the way there. */
const rail: Record<Role, readonly PlaceName[]> = {
  STAFF: [
    'home',
    'needs',
    'matches',
    'rounds',
    'initiatives',
    'reports',
    'letter',
    'organisations',
    'capabilities',
    'searches',
    'weights',
    'people',
    'webhooks',
  ],
  STARTUP: ['home', 'needs', 'matches', 'rounds', 'initiatives', 'people'],
  PARTNER: ['home', 'inbox', 'rounds', 'initiatives', 'capabilities', 'searches', 'people'],
  COORDINATOR: ['home', 'reports', 'initiatives', 'letter', 'organisations'],
  ADMIN: [
    'home',
    'needs',
    'matches',
    'rounds',
    'initiatives',
    'reports',
    'letter',
    'organisations',
    'capabilities',
    'searches',
    'weights',
    'people',
    'webhooks',
    'access',
    'audit',
  ],
  GUEST: ['home', 'initiatives'],
};

export function placesFor(role: Role, demo: boolean): Place[] {
  const names = demo ? [...rail[role], 'mailbox' as const] : rail[role];
  return names.map((name) => ({ name, ...places[name] }));
}
