import { addDays, addWorkingDays, dayOf, easterSunday, isDay, isWorkingDay, workingDaysBetween } from './calendar.js';

describe('dayOf', () => {
  it.each([
    ['2026-03-28T22:59:00Z', '2026-03-28'],
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T21:59:00Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:00Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
  ])('puts %s on %s in Stockholm, both daylight-saving days included', (instant, day) => {
    expect(dayOf(new Date(instant))).toBe(day);
  });
});

describe('isDay', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-30', false],
    ['2026-2-3', false],
    ['', false],
    [20260228, false],
  ])('%p → %p', (value, expected) => {
    expect(isDay(value)).toBe(expected);
  });
});

describe('working days', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('Easter %i is %s', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });
  it.each([
    ['2026-06-19', false],
    ['2026-06-18', true],
    ['2026-12-24', false],
    ['2026-05-14', false],
    ['2026-11-22', false],
    ['2026-11-23', true],
  ])('%s open: %p', (day, open) => {
    expect(isWorkingDay(day)).toBe(open);
  });
  it('ends a wait of five working days over Christmas after the holidays', () => {
    expect(addWorkingDays('2026-12-22', 5)).toBe('2027-01-04');
  });
  it.each([
    ['2026-12-22', '2027-01-04', 5],
    ['2027-01-04', '2026-12-22', -5],
    ['2026-11-20', '2026-11-22', 0],
    ['2026-11-20', '2026-11-23', 1],
    ['2026-06-18', '2026-06-22', 1],
    ['2026-03-10', '2026-03-10', 0],
  ])('from %s to %s there are %i', (from, to, count) => {
    expect(workingDaysBetween(from, to)).toBe(count);
  });
  it('counts what a wait is set by', () => {
    for (const count of [1, 5, 20, 250]) {
      expect(workingDaysBetween('2026-11-02', addWorkingDays('2026-11-02', count))).toBe(count);
    }
  });
  it('crosses month and year ends', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  });
});
