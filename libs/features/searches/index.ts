export { SavedSearchEntity, SearchAlertEntity } from './saved-search.entity.js';
export { visibleAlerts } from './saved-search.policy.js';
export { SearchesApiModule, SearchesModule, SearchesWorkerModule } from './searches.module.js';
export { walls } from './searches.walls.js';
