import { dayOf } from '#kernel';

/**
 * A number in Swedish notation: decimal comma, groups of three. Not by Intl, because the output of ICU changes between
 * versions.
 */
export function swedishNumber(value: number): string {
  const [whole = '0', decimals] = String(Math.abs(Math.round(value * 100) / 100)).split('.');
  return `${value < 0 ? '−' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0')}${decimals ? `,${decimals}` : ''}`;
}

const clockParts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Date and time in Stockholm, e.g. `2026-11-23 07.45`. */
export function stockholmTime(instant: Date): string {
  const part = (type: string) => clockParts.formatToParts(instant).find((one) => one.type === type)?.value ?? '';
  return `${dayOf(instant)} ${part('hour')}.${part('minute')}`;
}
