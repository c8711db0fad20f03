export { privacy } from './privacy.feature.js';
