import { ALL, NONE, objectPolicy, partOf } from '#platform/access';

/** Administrators, of their own workspace: row-level security says the same. */
objectPolicy('AuditEntry', {
  sees: { STAFF: NONE, ADMIN: ALL, STARTUP: NONE, PARTNER: NONE, COORDINATOR: NONE, GUEST: NONE },
  fields: 'at details hash id kind organisationName personId personName position role subjectId subjectKind',
});
partOf('AuditDetail', 'name value');
