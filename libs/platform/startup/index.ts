export { BeforeReady, prepareToServe } from './before-ready.js';
export { explainStartupError, runProcess } from './run-process.js';
export { StartupProblem } from '#platform/embedded-postgres';
