import { audit } from './sv/audit';
import { initiatives } from './sv/initiatives';
import { live } from './sv/live';
import { matches } from './sv/matches';
import { needs } from './sv/needs';
import { registers } from './sv/registers';
import { reports } from './sv/reports';
import { rounds } from './sv/rounds';
import { searches } from './sv/searches';
import { shell } from './sv/shell';
import { weights } from './sv/weights';
import { words } from './sv/words';

/** Swedish is the original: its shape is the type every other language must satisfy. */
export const sv = { ...shell, audit, words, live, needs, matches, initiatives, rounds, reports, searches, weights, ...registers };

/** The same keys all the way down, with any text in the leaves. */
type Translated<T> = { [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };
export type Catalogue = Translated<typeof sv>;
