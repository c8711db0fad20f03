/** Injection token of the features the process is made of. */
export const FEATURES = Symbol('FEATURES');
