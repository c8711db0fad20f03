import { type Condition, everyRole, objectPolicy, nestedType } from '#platform/access';

const WAITS_FOR_IT: Condition<unknown> = {
  says: { sv: 'det som väntar på en själv', en: 'what waits for the viewer' },
  enforcedBy: 'features/activity/agenda.repository.ts#waitingFor',
};
const OF_WHAT_IT_SEES: Condition<unknown> = {
  says: { sv: 'händelser om det man får se just nu', en: 'what happened to what the viewer may see now' },
  enforcedBy: 'platform/live/live-frames.ts#framesFor',
};

objectPolicy('AgendaItem', {
  readBy: 'activity.read',
  sees: everyRole(WAITS_FOR_IT),
  fields: 'dueOn id overdue reason since subjectId subjectKind title',
});
objectPolicy('LiveEvent', {
  readBy: 'activity.read',
  sees: everyRole(OF_WHAT_IT_SEES),
  fields: 'actorName id name occurredAt position related subjectId subjectKind title',
});
nestedType('LiveEventConnection', 'edges pageInfo');
nestedType('LiveEventEdge', 'cursor node');
nestedType('SubjectRef', 'id kind');
