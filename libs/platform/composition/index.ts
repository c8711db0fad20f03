export { composeFeatures, type Process } from './compose.js';
export { declarationProblems } from './declaration-problems.js';
export { defineFeature, eventsOf, floorsOf, type Feature, type FeatureDeclaration } from './feature.js';
export { FEATURES } from './features.token.js';
