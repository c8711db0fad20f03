export { ActivityApiModule } from './activity.module.js';
export { ActivityResolver } from './activity.resolver.js';
