import { RIGHTS } from './rights.mjs';
import { SHAPES } from './shapes.mjs';
import { SIGN_IN } from './sign-in.mjs';
import { STORAGE } from './storage.mjs';
import { TRANSPORTS } from './transports.mjs';
import { VISIBILITY } from './visibility.mjs';

/**
 * A way to break what protects the workspace, with the tests that must notice.
 * @typedef {{ name: string, changes: { file: string, search: string, replace: string }[], project: string, spec: string, tests: string }} Variant
 */

/**
 * Ways to break what protects the workspace, each with the tests that must notice. `npm run test:variants` makes each
 * change in a copy of the sources, runs the tests and demands that they fail. A text that is no longer in its file stops
 * the run: whoever moved the protection moves its variant.
 * @type {Variant[]}
 */
export const VARIANTS = [...VISIBILITY, ...RIGHTS, ...SIGN_IN, ...TRANSPORTS, ...STORAGE, ...SHAPES];
