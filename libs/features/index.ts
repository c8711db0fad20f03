import type { Feature } from '#platform/composition';
import { activity } from '#features/activity';
import { adoptions } from '#features/adoptions';
import { agreements } from '#features/agreements';
import { allocation } from '#features/allocation';
import { capabilities } from '#features/capabilities';
import { identity } from '#features/identity';
import { imports } from '#features/imports';
import { initiatives } from '#features/initiatives';
import { matchmaking } from '#features/matchmaking';
import { organisations } from '#features/organisations';
import { privacy } from '#features/privacy';
import { reports } from '#features/reports';
import { searches } from '#features/searches';
import { webhooks } from '#features/webhooks';

/**
 * Every feature of the program. The page lists their events and permissions in this order. Modules, permissions,
 * events, queues, row-level security and the allowed imports between features derive from their declarations.
 */
export const FEATURES: readonly Feature[] = [
  organisations,
  identity,
  adoptions,
  agreements,
  matchmaking,
  capabilities,
  searches,
  initiatives,
  reports,
  allocation,
  activity,
  imports,
  privacy,
  webhooks,
];
