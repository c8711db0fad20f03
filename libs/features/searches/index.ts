export { searches } from './searches.feature.js';
export { SavedSearchEntity, SearchAlertEntity } from './saved-search.entity.js';
export { visibleAlerts } from './saved-search.policy.js';
