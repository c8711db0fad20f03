/** A calendar day in Stockholm as `yyyy-mm-dd`; no time, no zone. */
export type Day = string;

const stockholmDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Stockholm at `instant`. Users think in Stockholm days; instants are stored in UTC. */
export const dayOf = (instant: Date): Day => stockholmDay.format(instant);

const asUtc = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const fromUtc = (date: Date): Day => date.toISOString().slice(0, 10);

/** `day` moved by `days` calendar days (negative goes back). */
export function addDays(day: Day, days: number): Day {
  const date = asUtc(day);
  date.setUTCDate(date.getUTCDate() + days);
  return fromUtc(date);
}

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** True for an existing day written `yyyy-mm-dd` (2026-02-30 is refused). */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8));
  const days = month === 2 && isLeapYear(Number(value.slice(0, 4))) ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

/** Easter Sunday of a Gregorian year, by the Meeus/Jones/Butcher algorithm. */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const holidaysOfYear = new Map<number, ReadonlySet<Day>>();

/**
 * Days on which Swedish offices are closed besides weekends: the public holidays of lagen (1989:253)
 * om allmänna helgdagar that can fall on a weekday, and the eves of midsummer, Christmas and New Year.
 */
function officeHolidays(year: number): ReadonlySet<Day> {
  const known = holidaysOfYear.get(year);
  if (known) return known;
  const easter = easterSunday(year);
  const june19 = `${year}-06-19`;
  const midsummerEve = addDays(june19, (5 - asUtc(june19).getUTCDay() + 7) % 7);
  const holidays = new Set([
    ...['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'].map(
      (monthDay) => `${year}-${monthDay}`,
    ),
    addDays(easter, -2),
    addDays(easter, 1),
    addDays(easter, 39),
    midsummerEve,
  ]);
  holidaysOfYear.set(year, holidays);
  return holidays;
}

/** True when Swedish offices are open on `day`. */
export function isWorkingDay(day: Day): boolean {
  const weekday = asUtc(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !officeHolidays(Number(day.slice(0, 4))).has(day);
}

/** The day `count` working days after `day`: the last day of a waiting time that starts on `day`. */
export function addWorkingDays(day: Day, count: number): Day {
  let current = day;
  for (let left = count; left > 0;) {
    current = addDays(current, 1);
    if (isWorkingDay(current)) left -= 1;
  }
  return current;
}

/** Number of working days after `from`, up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: Day, to: Day): number {
  if (to < from) return -workingDaysBetween(to, from);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
}
