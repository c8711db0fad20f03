import { agreements } from './agreements.js';
import type { MatrixSubject } from './subject.js';

/** Every subject with a file of its own here. */
export const SUBJECTS: readonly MatrixSubject[] = [agreements];
