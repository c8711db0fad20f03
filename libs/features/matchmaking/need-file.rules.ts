import { type AppError, invalidField, type LocalisedText } from '#kernel';
import type { FileFault } from '#platform/files';
import type { NeedFacts } from './need.policy.js';
import { needLifecycle } from './need.rules.js';

/** Maximum number of files per need. */
export const MAX_FILES = 10;

const FAULTS: Record<FileFault, LocalisedText & { sv: string; en: string }> = {
  EMPTY: { sv: 'Filen är tom.', en: 'The file is empty.' },
  UNKNOWN: {
    sv: 'Filen är av en sort som inte tas emot. PDF, PNG, JPEG, Excel, Word, CSV och ren text går bra.',
    en: 'Files of this kind are not taken. PDF, PNG, JPEG, Excel, Word, CSV and plain text are.',
  },
  MARKUP: {
    sv: 'Filen är en webbsida eller annan märkt text. Spara den som PDF.',
    en: 'The file is a web page or other markup. Save it as PDF.',
  },
  ACTIVE: {
    sv: 'Filen bär på makron, skript eller andra filer. Spara den utan, till exempel som PDF.',
    en: 'The file brings macros, scripts or other files. Save it without, for example as PDF.',
  },
  ENCRYPTED: {
    sv: 'Filen är låst med lösenord. Spara den utan.',
    en: 'The file is locked by a password. Save it without.',
  },
  BOMB: { sv: 'Filen blir för stor när den packas upp.', en: 'The file becomes too large when it is unpacked.' },
  BROKEN: { sv: 'Filen är skadad och går inte att läsa.', en: 'The file is damaged and cannot be read.' },
};

/** The error for a refused file: INVALID on the field `file`, with the remedy. */
export const refuseFile = (fault: FileFault): AppError => invalidField('file', FAULTS[fault].sv, FAULTS[fault].en);

/**
 * @throws AppError NEED_STATE for a need that has ended; INVALID for a need without a confidential text, to which files
 *   belong, or with too many files.
 */
export function checkRoomForFile(need: NeedFacts & { hasConfidential: boolean }, present: number): void {
  needLifecycle.after(need.state, 'addFile');
  if (!need.hasConfidential)
    throw invalidField(
      'file',
      'Filer hör till den konfidentiella beskrivningen, och behovet har ingen.',
      'Files belong to the confidential description, and the need has none.',
    );
  if (present >= MAX_FILES)
    throw invalidField(
      'file',
      `Högst ${MAX_FILES} filer. Ta bort en först.`,
      `${MAX_FILES} files at most. Remove one first.`,
    );
}
