export { imports } from './imports.feature.js';
export { ImportRunEntity, OrganisationSourceEntity, ResearchGrantEntity } from './import.entity.js';
export { importApplied } from './import.events.js';
export type { ImportCounts } from './import-plan.rules.js';
export { type ImportPhase, type ImportResult, ImportsService, type OnProgress } from './imports.service.js';
export {
  IMPORT_FORMATS,
  type ImportFormat,
  type ImportSource,
  isDuplicate,
  type RejectedRow,
  type RowNote,
  SOURCE_CREDIT,
} from './parsed.js';
