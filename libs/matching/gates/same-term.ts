/**
 * Names that Swedish and English registers give the same thing, one line each. Only what gates compare: specialities,
 * kinds of sample and certificates.
 */
const NAMES = [
  'kardiologi|cardiology',
  'onkologi|oncology|cancer care|cancervård',
  'neurologi|neurology',
  'immunologi|immunology',
  'klinisk farmakologi|clinical pharmacology',
  'klinisk kemi|clinical chemistry',
  'klinisk genetik|clinical genetics',
  'klinisk mikrobiologi|clinical microbiology',
  'laboratoriemedicin|laboratory medicine',
  'akutsjukvård|akutmedicin|emergency medicine|emergency care',
  'sömnmedicin|sleep medicine',
  'rehabiliteringsmedicin|rehabilitering|rehabilitation medicine|rehabilitation',
  'radiologi|bilddiagnostik|radiology|medical imaging',
  'omvårdnad|nursing',
  'geriatrik|geriatrics',
  'kirurgi|surgery',
  'patologi|pathology',
  'ortopedi|orthopaedics|orthopedics',
  'pediatrik|barnmedicin|paediatrics|pediatrics',
  'psykiatri|psychiatry',
  'infektionssjukdomar|infektionsmedicin|infectious diseases',
  'endokrinologi|endocrinology',
  'hematologi|haematology|hematology',
  'dermatologi|hudsjukvård|dermatology',
  'gynekologi|gynaecology|gynecology',
  'oftalmologi|ögonsjukvård|ophthalmology',
  'blod|helblod|blood|whole blood',
  'plasma|blodplasma|blood plasma',
  'serum|blodserum|blood serum',
  'urin|urine',
  'saliv|saliva',
  'vävnad|tissue',
  'färsk vävnad|fresh tissue',
  'fryst vävnad|frozen tissue',
  'levervävnad|liver tissue',
  'tarmvävnad|gut tissue|intestinal tissue',
  'hud|skin',
  'benmärg|bone marrow',
  'humana celler|mänskliga celler|human cells',
  'cellinjer|cellinje|cell lines|cell line',
  'virusisolat|virus isolates',
  'bakterieisolat|bacterial isolates',
  'odlingsmedium|culture medium',
  'paraffinblock|paraffin blocks',
  'renat protein|purified protein',
  'bilder|images',
  'journaldata|patientjournaler|health records',
  'god tillverkningssed|gmp|good manufacturing practice',
  'god laboratoriesed|glp|good laboratory practice',
];

/** Case, accents written apart, hyphens, underscores and repeated blanks say nothing. */
const written = (term: string): string =>
  term
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    // "ISO17025" and "ISO/IEC 17025" are ISO 17025.
    .replace(/\biso (?:iec )?(?=\d)|\biso(?=\d)/g, 'iso ')
    .trim();

const SAME = new Map(NAMES.flatMap((line) => line.split('|').map((name) => [written(name), written(line.split('|', 1)[0] ?? name)] as const)));

/** The few terms of a catalogue come back for every need, so their reading is kept; forgotten altogether when it grows. */
const readings = new Map<string, string>();
const MOST_READINGS = 20_000;

function reading(term: string): string {
  const known = readings.get(term);
  if (known !== undefined) return known;
  if (readings.size >= MOST_READINGS) readings.clear();
  const plain = written(term);
  const read = SAME.get(plain) ?? plain;
  readings.set(term, read);
  return read;
}

/** Whether two names mean the same, whatever their case, punctuation or language (Swedish, English). */
export const sameTerm = (a: string, b: string): boolean => a === b || reading(a) === reading(b);

export const hasTerm = (terms: readonly string[], wanted: string): boolean => terms.some((term) => sameTerm(term, wanted));
