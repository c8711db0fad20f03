export { activity } from './activity.feature.js';
export { ActivityResolver } from './activity.resolver.js';
