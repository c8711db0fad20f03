import { defineError } from '#kernel';
import type { FormatError } from './import-format.rules.js';

/** The file as a whole cannot be read. The message says where it is broken or which formats are accepted. */
export const importUnreadable = defineError('IMPORT_UNREADABLE', 'INVALID', {
  meaning: 'The file as a whole is of no format that is read. `data.reason` and `data.location` say where it breaks.',
  remedy: 'Correct the file, or bring one of the formats in `data.accepted`.',
  message: ({ message }: FormatError) => message,
  data: ({ code, location, accepted }) => ({ reason: code, accepted, ...(location ? { location } : {}) }),
});
