import type { Translated } from '../../locales/translated';
import type { sv } from './words.sv';

export const en: Translated<typeof sv> = {
  nav: { access: 'Who sees what' },
  access: {
    title: 'Who can see what, and why',
    lead: 'These are the rules the server follows, taken straight from the program. What is not allowed here is denied.',
    search: 'Search object, field or action',
    role: 'Role',
    anyRole: 'All roles',
    empty: 'Nothing matches the search',
    objects: 'What one can see',
    objectsHint: 'Always within the own workspace',
    fewer: 'Fields that fewer see',
    rest_one: '{{count}} field follows the object',
    rest_other: '{{count}} fields follow the object',
    operations: 'What one can fetch and do',
    operationsHint: 'Which roles have the permission; what they reach is decided by the rules above',
    open: 'Open to everybody, signed in or not',
    extent: { ALL: 'sees all', SOME: 'sees some', NONE: 'sees none' },
    fieldExtent: { ALL: 'sees the field', SOME: 'sees the field at times', NONE: 'does not see the field' },
    kind: { QUERY: 'Fetch', MUTATION: 'Do', SUBSCRIPTION: 'Follow' },
    object: { AccessTable: 'This page' },
  },
  account: { scope: { access: { read: 'See who sees what' } } },
};
