/** Every possible problem of an instance, with its remedy. */
export const PROBLEMS = {
  NOT_JSON: {
    sv: 'Detta är inte JSON. Skriv ett objekt med "applicants" och "hosts".',
    en: 'This is not JSON. Write an object with "applicants" and "hosts".',
  },
  NOT_AN_OBJECT: { sv: 'Här ska stå ett objekt, { … }.', en: 'This has to be an object, { … }.' },
  NOT_A_LIST: { sv: 'Här ska stå en lista, [ … ].', en: 'This has to be a list, [ … ].' },
  NOT_A_GROUP: {
    sv: 'En preferenslista består av grupper av likvärdiga. Skriv [["a"], ["b", "c"]], även när en grupp bara har ett id.',
    en: 'A preference list is made of groups of equals. Write [["a"], ["b", "c"]], also where a group holds one id only.',
  },
  EMPTY_GROUP: { sv: 'Gruppen är tom. Ta bort den.', en: 'The group is empty. Remove it.' },
  NOT_AN_ID: { sv: 'Ett id är en text som inte är tom.', en: 'An id is a text that is not empty.' },
  NOT_A_SEED: { sv: 'Fröet ska vara en text eller ett tal.', en: 'The seed has to be a text or a number.' },
  MISSING: { sv: 'Fältet saknas. Lägg till det.', en: 'The field is missing. Add it.' },
  NOT_A_WHOLE_NUMBER: { sv: 'Ange ett heltal.', en: 'Give a whole number.' },
  NEGATIVE: { sv: 'Talet är negativt. Ange 0 eller mer.', en: 'The number is negative. Give 0 or more.' },
  TOO_LARGE: {
    sv: 'Talet är för stort. Ange högst 1 000 000 000.',
    en: 'The number is too large. Give at most 1,000,000,000.',
  },
  MINIMUM_ABOVE_CAPACITY: {
    sv: 'Minsta antalet är större än kapaciteten. Sänk det ena eller höj det andra.',
    en: 'The minimum is larger than the capacity. Lower the one or raise the other.',
  },
  DUPLICATE_ID: {
    sv: 'Samma id finns tidigare i listan. Ge var och en ett eget.',
    en: 'The same id stands earlier in the list. Give each its own.',
  },
  UNKNOWN_ID: {
    sv: 'Ingen har detta id. Rätta det eller ta bort det ur preferenslistan.',
    en: 'Nobody has this id. Correct it or remove it from the preference list.',
  },
  LISTED_TWICE: {
    sv: 'Samma id står tidigare i preferenslistan. Behåll det på ett ställe.',
    en: 'The same id stands earlier in the preference list. Keep it in one place.',
  },
  NOT_LISTED_BY_HOST: {
    sv: 'Den sökande listar en värd som inte listar den sökande. Lägg till den sökande hos värden eller ta bort värden här.',
    en: 'The applicant lists a host that does not list the applicant. Add the applicant at the host, or remove the host here.',
  },
  NOT_LISTED_BY_APPLICANT: {
    sv: 'Värden listar en sökande som inte listar värden. Lägg till värden hos den sökande eller ta bort den sökande här.',
    en: 'The host lists an applicant that does not list the host. Add the host at the applicant, or remove the applicant here.',
  },
} as const satisfies Record<string, { sv: string; en: string }>;

export type ProblemCode = keyof typeof PROBLEMS;
