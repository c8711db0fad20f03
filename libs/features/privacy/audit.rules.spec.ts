import { checkFilter } from './audit.rules.js';

describe('a search of the audit log', () => {
  it.each([
    {},
    { kind: 'need.published', from: '2026-01-01', to: '2026-01-01' },
    { person: 'Å', subjectKind: 'NEED', personId: '01a20738-0000-7000-8000-000000000000' },
  ])('takes %j', (filter) => expect(() => checkFilter(filter)).not.toThrow());
  it.each([
    { kind: "x' OR 1" },
    { personId: '1' },
    { subjectId: 'x' },
    { subjectKind: 'need' },
    { person: 'x'.repeat(101) },
    { from: '2026-02' },
    { from: '2026-02-02', to: '2026-02-01' },
  ])('refuses %j', (filter) => expect(() => checkFilter(filter)).toThrow());
});
