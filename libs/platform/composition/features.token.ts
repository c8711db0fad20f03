/** Injection token of the features that the process consists of. */
export const FEATURES = Symbol('FEATURES');
