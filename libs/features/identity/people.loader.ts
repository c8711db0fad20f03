import { defineLoader } from '#platform/graphql';
import type { MembersService } from './members.service.js';

export const membershipsOfPersonLoader = defineLoader('membershipsOfPerson', (members: MembersService, actor, ids) =>
  members.ofPeople(actor.workspaceId, ids),
);
