import { stockholmDate } from '../../components/format';

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' });

/**
 * The instant at which clocks in Stockholm show a time on a day (yyyy-mm-dd, hh:mm), in any time zone of the reader. In
 * the hour that occurs twice each autumn it is the first occurrence; in the hour that is skipped each spring it is one
 * hour later.
 */
export function stockholmInstant(day: string, time: string): Date {
  const [summer, winter] = [new Date(`${day}T${time}:00+02:00`), new Date(`${day}T${time}:00+01:00`)];
  return stockholmDate(summer) === day && clock.format(summer) === time ? summer : winter;
}
