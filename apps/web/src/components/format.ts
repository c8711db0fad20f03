import { dayOf } from '#contracts';
import { useTranslation } from 'react-i18next';

export type Localised = { sv?: string | null; en?: string | null };

const zone = 'Europe/Stockholm';
/** en-GB because readers here expect 24-hour times and the day before the month. */
const localeOf = (language: string) => (language === 'en' ? 'en-GB' : 'sv-SE');

/** The day of an instant in Stockholm, as yyyy-mm-dd. */
export function stockholmDate(instant: Date = new Date()): string {
  return dayOf(instant);
}

/** The text in the reader's language, else in the other one: most registers are written in one language only. */
export function pick(text: Localised | null | undefined, language: string): string {
  return (language === 'en' ? (text?.en ?? text?.sv) : (text?.sv ?? text?.en)) ?? '';
}

export type Format = ReturnType<typeof useFormat>;

/** Dates, numbers and names in the language of the page. */
export function useFormat() {
  const { i18n } = useTranslation();
  const language = i18n.language;
  const locale = localeOf(language);
  const dateParts = { timeZone: zone, day: 'numeric', month: 'short', year: 'numeric' } as const;

  const text = (value: Localised | null | undefined) => pick(value, language);
  const date = (value: string) =>
    language === 'en'
      ? new Intl.DateTimeFormat(locale, dateParts).format(new Date(value))
      : value.length === 10
        ? value
        : stockholmDate(new Date(value));
  const time = (value: string) =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(new Date(value));
  const moment = (value: string) =>
    stockholmDate(new Date(value)) === stockholmDate() ? time(value) : `${date(value)} ${time(value)}`;
  const number = (value: number, options?: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, options).format(value);
  const kronor = (value: number) => number(value, { style: 'currency', currency: 'SEK', maximumFractionDigits: 0 });
  const span = (from: string, to: string) => `${date(from)} – ${date(to)}`;

  /** A file size in steps of 1,024, as file managers show it. */
  const bytes = (size: number) =>
    size < 1024 * 1024
      ? `${number(Math.max(1, Math.round(size / 1024)))} kB`
      : `${number(size / 1024 / 1024, { maximumFractionDigits: 1 })} MB`;

  return { language, text, date, time, moment, number, bytes, kronor, span };
}
