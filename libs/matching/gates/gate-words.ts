import type { Day, LocalisedText } from '#kernel';

export const say = (sv: string, en: string): LocalisedText => ({ sv, en });

/** Terms as a list in running text: with commas, and a conjunction before the last. */
export const and = (terms: readonly string[]): LocalisedText =>
  terms.length < 2
    ? say(terms[0] ?? '', terms[0] ?? '')
    : say(
        `${terms.slice(0, -1).join(', ')} och ${terms.at(-1)}`,
        `${terms.slice(0, -1).join(', ')} and ${terms.at(-1)}`,
      );

const written = {
  sv: new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};
/** A day as people write it. */
export const inWords = (day: Day): { sv: string; en: string } => ({
  sv: written.sv.format(new Date(`${day}T00:00:00Z`)),
  en: written.en.format(new Date(`${day}T00:00:00Z`)),
});

/** A number of days in words. */
export const days = (count: number): { sv: string; en: string } => ({
  sv: `${count} ${count === 1 ? 'dag' : 'dagar'}`,
  en: `${count} ${count === 1 ? 'day' : 'days'}`,
});

const KINDS: Record<string, { sv: string; en: string }> = {
  LAB: { sv: 'ett labb', en: 'a lab' },
  CLINIC: { sv: 'en klinik', en: 'a clinic' },
  DATA_BIOBANK: { sv: 'data eller biobank', en: 'data or a biobank' },
  EXPERTISE: { sv: 'expertis', en: 'expertise' },
  PARTNER: { sv: 'en partner', en: 'a partner' },
  PREMISES: { sv: 'lokaler', en: 'premises' },
};
/** The kind of need in words, with its article. */
export const kindWords = (kind: string): { sv: string; en: string } => KINDS[kind] ?? { sv: kind, en: kind };

/** The specialities that a host lists in a single text. */
export const specialities = (text: string): string[] =>
  text
    .split(/[,;/]/)
    .map((part) => part.trim())
    .filter(Boolean);
