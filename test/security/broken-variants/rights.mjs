/** What somebody may do, and what has to be declared about it. @type {import('./index.mjs').Variant[]} */
export const RIGHTS = [
  {
    name: 'an operation without a word on who may use it',
    changes: [
      { file: 'libs/features/matchmaking/needs.resolver.ts', search: "  @Requires('need.publish')\n", replace: '' },
    ],
    project: 'architecture',
    spec: 'access',
    tests: '',
  },
  {
    name: 'a milestone that anybody who sees it may complete',
    changes: [
      {
        file: 'libs/features/initiatives/initiative.policy.ts',
        search: 'milestone.ownerOrganisationId === actor.organisationId',
        replace: "milestone.ownerOrganisationId !== ''",
      },
    ],
    project: 'security',
    spec: 'write-matrix',
    tests: 'lets startupB change by what it may do',
  },
  {
    name: 'a capability that every partner may change',
    changes: [
      {
        file: 'libs/features/capabilities/capability.policy.ts',
        search: "(hasRole(actor, 'PARTNER') && capability.organisationId === actor.organisationId)",
        replace: "(hasRole(actor, 'PARTNER') && capability.organisationId !== '')",
      },
    ],
    project: 'security',
    spec: 'write-matrix',
    tests: 'lets lab change by what it may do',
  },
  {
    name: 'an API token that may all that its owner may',
    changes: [
      {
        file: 'libs/platform/access/access.ts',
        search:
          '(!actor.tokenPermissions || (isTokenPermission(permission) && actor.tokenPermissions.includes(permission)))',
        replace: '!!isTokenPermission',
      },
    ],
    project: 'integration',
    spec: 'operations/api-tokens',
    tests: 'does what its scopes say',
  },
  {
    name: 'an administrator who reads a confidential text without a line in the ledger',
    changes: [
      {
        file: 'libs/features/matchmaking/needs.service.ts',
        search: '      tx.emit(glassBroken(needId));\n',
        replace: '',
      },
    ],
    project: 'integration',
    spec: 'operations/confidential',
    tests: 'breakGlass',
  },
  {
    name: 'an object without a rule on who reads it',
    changes: [
      {
        file: 'libs/platform/graphql/enforce-access.ts',
        search: 'if (problems.length > 0) throw',
        replace: 'if (problems.length > 1000) throw',
      },
    ],
    project: 'unit',
    spec: 'enforce-access',
    tests: '',
  },
];
