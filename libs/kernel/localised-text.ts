/** Text in Swedish, English or both; a reader falls back to the other language. */
export interface LocalisedText {
  sv: string | null;
  en: string | null;
}

export const localised = (sv: string | null, en: string | null): LocalisedText => ({ sv, en });
