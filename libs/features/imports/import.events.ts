import { defineEvent } from '#kernel';

/** A file changed something; the subject is the row of `import_run`. */
export const importApplied = defineEvent('import.applied', 'IMPORT');
