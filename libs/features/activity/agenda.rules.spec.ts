import { type AgendaRow, arrangeAgenda } from './agenda.rules.js';

const row = (change: Partial<AgendaRow>): AgendaRow => ({
  reason: 'MILESTONE_DUE',
  subjectKind: 'INITIATIVE',
  subjectId: 's',
  rowId: 'r',
  titleSv: 'T',
  titleEn: null,
  dueOn: null,
  since: new Date('2026-11-20T10:00:00Z'),
  ...change,
});

describe('arrangeAgenda', () => {
  it('puts the longest overdue first and what has no date last', () => {
    const order = arrangeAgenda(
      [
        row({ rowId: 'none' }),
        row({ rowId: 'late', dueOn: '2026-11-20' }),
        row({ rowId: 'later', dueOn: '2026-12-01' }),
        row({ rowId: 'latest', dueOn: '2026-11-02' }),
      ],
      '2026-11-23',
    );
    expect(order.map(({ id, overdue }) => [id, overdue])).toEqual([
      ['MILESTONE_DUE-latest', true],
      ['MILESTONE_DUE-late', true],
      ['MILESTONE_DUE-later', false],
      ['MILESTONE_DUE-none', false],
    ]);
  });
  it('gives a need to triage five working days', () => {
    const [item] = arrangeAgenda([row({ reason: 'NEED_TO_TRIAGE' })], '2026-11-23');
    expect(item).toMatchObject({ dueOn: '2026-11-27', overdue: false });
  });
  it('is not overdue on the day itself', () => {
    expect(arrangeAgenda([row({ dueOn: '2026-11-23' })], '2026-11-23')[0]?.overdue).toBe(false);
  });
});
