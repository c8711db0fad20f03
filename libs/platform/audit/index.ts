export { AnchorKeeper } from './anchor-keeper.js';
export { AuditAnchorModule } from './audit.module.js';
export { verifyAudit, type Finding, type Verdict } from './verify.js';
