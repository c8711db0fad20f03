export { methodMark, type MethodMark } from './method-mark.js';
