import { ALL, NONE, objectPolicy, nestedType } from '#platform/access';

/** Only administrators, and only of their own workspace; row-level security enforces the same. */
objectPolicy('AuditEntry', {
  readBy: 'audit.read',
  sees: { STAFF: NONE, ADMIN: ALL, STARTUP: NONE, PARTNER: NONE, COORDINATOR: NONE, GUEST: NONE },
  fields: 'at details hash id kind organisationName personId personName position role subjectId subjectKind',
});
nestedType('AuditDetail', 'name value');
