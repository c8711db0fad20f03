export * from './limits.js';
export * from './live.js';
export * from './permissions.js';
