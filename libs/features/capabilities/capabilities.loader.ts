import { defineLoader } from '#platform/graphql';
import type { CapabilitiesService } from './capabilities.service.js';

export const capabilityLoader = defineLoader('capability', (capabilities: CapabilitiesService, actor, ids) =>
  capabilities.byIds(actor.workspaceId, ids),
);
