import { audit } from './en/audit';
import { initiatives } from './en/initiatives';
import { live } from './en/live';
import { matches } from './en/matches';
import { needs } from './en/needs';
import { registers } from './en/registers';
import { reports } from './en/reports';
import { rounds } from './en/rounds';
import { searches } from './en/searches';
import { shell } from './en/shell';
import { weights } from './en/weights';
import { words } from './en/words';
import type { Catalogue } from './sv';

export const en: Catalogue = { ...shell, audit, words, live, needs, matches, initiatives, rounds, reports, searches, weights, ...registers };
