import type { Translated } from '../../locales/translated';
import type { sv } from './words.sv';

export const en: Translated<typeof sv> = {
  nav: { audit: 'Audit log' },
  audit: {
    title: 'Audit log',
    lead: 'Who did what, when and to what. Lines cannot be changed, and each carries a check value over the one before.',
    search: 'Search the log',
    person: 'Person',
    personHint: 'Part of the name',
    what: 'Event',
    noKind: 'No such event',
    about: 'About',
    from: 'From',
    to: 'To',
    take: { csv: 'CSV', xlsx: 'Excel' },
    only: '{{subject}} only',
    showOnly: 'Show {{subject}} only',
    showAll: 'Show all',
    empty: 'No line fits the search',
    emptyText: 'Try a longer period or fewer conditions.',
    line: 'Line {{position}}',
    program: 'The program',
    nobody: 'Unknown, not signed in',
    erased: 'Erased person',
    kind: { audit: { exported: 'The log was exported' } },
    detail: { format: '{{value}}', file: 'file {{value}}' },
  },
  access: { object: { AuditEntry: 'Line of the audit log' } },
  account: { scope: { audit: { read: 'Read the audit log' } } },
};
