export { activity } from './activity.feature.js';
export { ActivityResolver } from './activity.resolver.js';
export { agendaItems, type AgendaParts, AgendaSource } from './agenda.port.js';
