import { agreements } from './agreements.js';
import type { MatrixSubject } from './subject.js';

/** Every subject that has its own file here. */
export const SUBJECTS: readonly MatrixSubject[] = [agreements];
