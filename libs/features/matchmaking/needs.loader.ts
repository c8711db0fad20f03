import { defineLoader } from '#platform/graphql';
import type { NeedsService } from './needs.service.js';

export const needLoader = defineLoader('need', (needs: NeedsService, actor, ids) => needs.byIds(actor, ids));
