import { ANATOMY } from './anatomy.js';
import { BIOLOGY } from './biology.js';
import { BIOPROCESS } from './bioprocess.js';
import { BUSINESS } from './business.js';
import { CELLS } from './cells.js';
import { type Concept, mergeConcepts, parseConceptLine } from './concept-line.js';
import { DEGREES_TIMES_AND_PLACES } from './degrees-times-and-places.js';
import { DEVICES } from './devices.js';
import { DISEASES } from './diseases.js';
import { ENVIRONMENT } from './environment.js';
import { EQUIPMENT } from './equipment.js';
import { EVERYDAY } from './everyday.js';
import { EVERYDAY_ACTIONS } from './everyday-actions.js';
import { EVERYDAY_QUALITIES } from './everyday-qualities.js';
import { EVERYDAY_THINGS } from './everyday-things.js';
import { GENOMICS } from './genomics.js';
import { HEALTHCARE } from './healthcare.js';
import { IMAGING } from './imaging.js';
import { INFECTIONS_AND_CANCER } from './infections-and-cancer.js';
import { INFORMATICS } from './informatics.js';
import { MATERIALS } from './materials.js';
import { MENTAL_CONDITIONS } from './mental-conditions.js';
import { MICROBES } from './microbes.js';
import { PHARMACEUTICS } from './pharmaceutics.js';
import { PHYSICAL } from './physical.js';
import { PUBLIC_SERVICES } from './public-services.js';
import { REGULATION } from './regulation.js';
import { RESEARCH } from './research.js';
import { SPECIALITIES } from './specialities.js';
import { TECHNIQUES } from './techniques.js';
import { TRIALS } from './trials.js';

export type { Concept } from './concept-line.js';

/** The lines of each theme file; README.md has their format. */
export const THEMES: Readonly<Record<string, string>> = {
  techniques: TECHNIQUES,
  imaging: IMAGING,
  trials: TRIALS,
  informatics: INFORMATICS,
  equipment: EQUIPMENT,
  devices: DEVICES,
  materials: MATERIALS,
  pharmaceutics: PHARMACEUTICS,
  genomics: GENOMICS,
  cells: CELLS,
  microbes: MICROBES,
  bioprocess: BIOPROCESS,
  environment: ENVIRONMENT,
  business: BUSINESS,
  anatomy: ANATOMY,
  biology: BIOLOGY,
  diseases: DISEASES,
  'infections-and-cancer': INFECTIONS_AND_CANCER,
  'mental-conditions': MENTAL_CONDITIONS,
  'degrees-times-and-places': DEGREES_TIMES_AND_PLACES,
  healthcare: HEALTHCARE,
  physical: PHYSICAL,
  regulation: REGULATION,
  research: RESEARCH,
  specialities: SPECIALITIES,
  everyday: EVERYDAY,
  'everyday-actions': EVERYDAY_ACTIONS,
  'everyday-things': EVERYDAY_THINGS,
  'everyday-qualities': EVERYDAY_QUALITIES,
  'public-services': PUBLIC_SERVICES,
};

/**
 * The concepts of one theme file, one per line; blank lines are skipped.
 * @throws Error naming theme, line number and cause of the first malformed line.
 */
export function parseGlossary(theme: string, lines: string): Concept[] {
  return lines.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      if (line !== line.toLowerCase()) throw new Error('upper case: terms are stored in lower case');
      return [parseConceptLine(line)];
    } catch (error) {
      throw new Error(`Glossary theme ${theme}, line ${i + 1}: ${(error as Error).message}: ${line}`, { cause: error });
    }
  });
}

/** All themes. A concept in several themes has the terms of all of them. */
export const GLOSSARY: readonly Concept[] = mergeConcepts(
  Object.entries(THEMES).flatMap(([theme, lines]) => parseGlossary(theme, lines)),
);
