export { agreements } from './agreements.feature.js';
