import { defineFeature } from '#platform/composition';
import './audit.policy.js';
import { AuditController } from './audit.controller.js';
import { AuditRepository } from './audit.repository.js';
import { AuditResolver } from './audit.resolver.js';
import { AuditService } from './audit.service.js';

export const privacy = defineFeature({
  name: 'privacy',
  uses: [],
  permissions: { 'audit.read': { roles: ['ADMIN'], given: 'BY_TOKEN' } },
  internals: [AuditRepository],
  api: { resolvers: [AuditResolver], controllers: [AuditController], providers: [AuditService] },
});
