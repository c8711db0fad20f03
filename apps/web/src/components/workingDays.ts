const dayMs = 86_400_000;
const utc = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** Easter Sunday by the Meeus/Jones/Butcher algorithm. */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const days = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1);
}

const holidaysOfYear = new Map<number, ReadonlySet<string>>();

/** Weekdays on which Swedish offices are closed: public holidays and the eves of midsummer, Christmas and New Year. */
function officeHolidays(year: number): ReadonlySet<string> {
  const known = holidaysOfYear.get(year);
  if (known) return known;
  const easter = easterSunday(year);
  const june19 = Date.UTC(year, 5, 19);
  const midsummerEve = june19 + ((5 - new Date(june19).getUTCDay() + 7) % 7) * dayMs;
  const holidays = new Set([
    ...['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'].map(
      (monthDay) => `${year}-${monthDay}`,
    ),
    ...[easter - 2 * dayMs, easter + dayMs, easter + 39 * dayMs, midsummerEve].map(dayOf),
  ]);
  holidaysOfYear.set(year, holidays);
  return holidays;
}

function isWorkingDay(ms: number): boolean {
  const day = new Date(ms);
  const weekday = day.getUTCDay();
  return weekday !== 0 && weekday !== 6 && !officeHolidays(day.getUTCFullYear()).has(dayOf(ms));
}

/**
 * Working days after `from` up to and with `to` (both yyyy-mm-dd), negative when `to` is the earlier.
 * The same count the server sets its clocks by.
 */
export function workingDaysBetween(from: string, to: string): number {
  if (to < from) return -workingDaysBetween(to, from);
  let count = 0;
  for (let day = utc(from) + dayMs; day <= utc(to); day += dayMs) if (isWorkingDay(day)) count += 1;
  return count;
}
