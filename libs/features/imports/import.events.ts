import { defineEvent } from '#kernel';

/** An import changed something; the subject is its row in `import_run`. */
export const importApplied = defineEvent('import.applied', 'IMPORT');
