import type { ImportedOrganisationKind } from './parsed.js';

export interface Host {
  nameSv: string;
  nameEn: string | null;
  kind: ImportedOrganisationKind;
  site: string | null;
}

type KnownHost = [pattern: RegExp, nameSv: string, nameEn: string, kind: ImportedOrganisationKind, site: string | null];

/** Patterns of known hosts of laboratories in free text. Of two names that start at the same place, the longer wins. */
const KNOWN: KnownHost[] = [
  [
    /Uppsala University Hospital(?:\/Akademiska Sjukhuset)?|Akademiska sjukhuset/iu,
    'Akademiska sjukhuset',
    'Uppsala University Hospital',
    'HOSPITAL',
    'Uppsala',
  ],
  [
    /Uppsala University(?! Hospital)|Uppsala universitet/iu,
    'Uppsala universitet',
    'Uppsala University',
    'UNIVERSITY',
    'Uppsala',
  ],
  [
    /Karolinska University (?:Hospital|Laboratory)|Karolinska universitetssjukhuset/iu,
    'Karolinska universitetssjukhuset',
    'Karolinska University Hospital',
    'HOSPITAL',
    'Stockholm',
  ],
  [/Karolinska Institute?t?(?:et)?/iu, 'Karolinska Institutet', 'Karolinska Institutet', 'UNIVERSITY', 'Stockholm'],
  [
    /KTH(?: Royal Institute of Technology)?|Kungliga Tekniska högskolan/u,
    'KTH',
    'KTH Royal Institute of Technology',
    'UNIVERSITY',
    'Stockholm',
  ],
  [
    /Stockholm University|Stockholms universitet/iu,
    'Stockholms universitet',
    'Stockholm University',
    'UNIVERSITY',
    'Stockholm',
  ],
  [
    /Södertörns högskola|Södertörn University/iu,
    'Södertörns högskola',
    'Södertörn University',
    'UNIVERSITY',
    'Huddinge',
  ],
  [
    /Swedish University of Agricultural Sciences(?:, SLU)?|Sveriges lantbruksuniversitet/iu,
    'Sveriges lantbruksuniversitet',
    'Swedish University of Agricultural Sciences',
    'UNIVERSITY',
    'Uppsala',
  ],
  [
    /(?:University Hospital of Umeå|Umeå University Hospital|Norrlands universitetssjukhus)/iu,
    'Norrlands universitetssjukhus',
    'University Hospital of Umeå',
    'HOSPITAL',
    'Umeå',
  ],
  [/Umeå University(?! Hospital)|Umeå universitet/iu, 'Umeå universitet', 'Umeå University', 'UNIVERSITY', 'Umeå'],
  [
    /Sahlgrenska (?:University Hospital|universitetssjukhuset)/iu,
    'Sahlgrenska universitetssjukhuset',
    'Sahlgrenska University Hospital',
    'HOSPITAL',
    'Göteborg',
  ],
  [
    /University of Gothenburg|Gothenburg University|Göteborgs universitet/iu,
    'Göteborgs universitet',
    'University of Gothenburg',
    'UNIVERSITY',
    'Göteborg',
  ],
  [
    /Chalmers(?: University of Technology| tekniska högskola)?/iu,
    'Chalmers tekniska högskola',
    'Chalmers University of Technology',
    'UNIVERSITY',
    'Göteborg',
  ],
  [
    /Linköping University Hospital|Universitetssjukhuset i Linköping/iu,
    'Universitetssjukhuset i Linköping',
    'Linköping University Hospital',
    'HOSPITAL',
    'Linköping',
  ],
  [
    /Linköping University(?! Hospital)|Linköpings universitet/iu,
    'Linköpings universitet',
    'Linköping University',
    'UNIVERSITY',
    'Linköping',
  ],
  [
    /Örebro University Hospital|Universitetssjukhuset Örebro/iu,
    'Universitetssjukhuset Örebro',
    'Örebro University Hospital',
    'HOSPITAL',
    'Örebro',
  ],
  [
    /Örebro University(?! Hospital)|Örebro universitet/iu,
    'Örebro universitet',
    'Örebro University',
    'UNIVERSITY',
    'Örebro',
  ],
  [
    /Skåne University Hospital|Skånes universitetssjukhus/iu,
    'Skånes universitetssjukhus',
    'Skåne University Hospital',
    'HOSPITAL',
    null,
  ],
  [/Lund University|Lunds universitet/iu, 'Lunds universitet', 'Lund University', 'UNIVERSITY', 'Lund'],
  [
    /Region (?:Skåne|Östergötland|Stockholm|Uppsala|Västerbotten|Halland|Värmland|Gävleborg|Sörmland|Blekinge|Kronoberg|Dalarna|Norrbotten)/u,
    '',
    '',
    'REGION',
    null,
  ],
  [/Science for Life Laboratory|SciLifeLab/iu, 'SciLifeLab', 'SciLifeLab', 'LAB', null],
  [/Genomics? Medicine Sweden|\bGMS\b/u, 'Genomic Medicine Sweden', 'Genomic Medicine Sweden', 'OTHER', null],
  [
    /Public Health Agency of Sweden|Folkhälsomyndigheten/iu,
    'Folkhälsomyndigheten',
    'Public Health Agency of Sweden',
    'AUTHORITY',
    null,
  ],
  [
    /Swedish Veterinary Agency|National Veterinary Institute|Statens veterinärmedicinska anstalt/iu,
    'Statens veterinärmedicinska anstalt',
    'Swedish Veterinary Agency',
    'AUTHORITY',
    'Uppsala',
  ],
  [/RISE Research Institutes of Sweden|\bRISE\b/u, 'RISE', 'RISE Research Institutes of Sweden', 'LAB', null],
];

/** Words by which a piece of free text is recognised as the name of an unknown organisation. */
const ORGANISATION_WORD =
  /universit|högskol|institut|hospital|sjukhus|laborator|\blab\b|\bAB\b|cent(?:er|re|rum)\b|facility|clinic|klinik|agency|myndighet|region|kommun|foundation|stiftelse|college|academy|company/iu;
const OTHER_WORD =
  /medic|microbio|virolog|scienc|depart|dept|genomic|swed|sverig|service|precision|biochem|network|platform|initiative|national|royal|technolog|school|faculty|unit|life|statistic|model|water|sludge|test|biolog|cell|tumou?r|chemi|physi|engineer|psych|public|health|global|research|disease|infect|north|south|pandemic/iu;

export interface HostsFound {
  hosts: Host[];
  /** True when the name was extracted from the text, false when the table has it. */
  fromText: boolean;
}

/**
 * The organisations that a free-text host names, in the order of the text: those in the table, else the first piece of
 * text with a word such as "institute". Departments, comments and people are dropped.
 */
export function findHosts(text: string): HostsFound {
  const found = KNOWN.flatMap(([pattern, nameSv, nameEn, kind, site]) => {
    const match = pattern.exec(text);
    if (match === null) return [];
    const host: Host = {
      nameSv: nameSv === '' ? match[0] : nameSv,
      nameEn: nameEn === '' ? match[0] : nameEn,
      kind,
      site,
    };
    return [{ at: match.index, host }];
  }).sort((a, b) => a.at - b.at);
  if (found.length > 0) return { hosts: found.map(({ host }) => host), fromText: false };

  const stretch = text
    .replace(/\([^()]*\)/g, ' ')
    .split(/[.,;:/|\n]|\s[–—-]\s/u)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .find(
      (part) =>
        part.length >= 3 &&
        part.length <= 100 &&
        ORGANISATION_WORD.test(part) &&
        !/@|\b(contact|kontakt|professor|prof|dr)\b/iu.test(part),
    );
  if (stretch === undefined) return { hosts: [], fromText: false };
  const kind: ImportedOrganisationKind = /sjukhus|hospital/iu.test(stretch)
    ? 'HOSPITAL'
    : /universit|högskol/iu.test(stretch)
      ? 'UNIVERSITY'
      : /\bAB\b/u.test(stretch)
        ? 'COMPANY'
        : 'LAB';
  return { hosts: [{ nameSv: stretch, nameEn: null, kind, site: null }], fromText: true };
}

const PERSON_SHAPE = /\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}\.)?(?:\s\p{Lu}[\p{L}'’-]+){1,2}/gu;

/**
 * First and last word of each phrase that looks like a person's name, in a text that should name organisations only.
 */
export function personNames(text: string): { first: string; last: string }[] {
  const withoutKnown = KNOWN.reduce(
    (rest, [pattern]) => rest.replace(new RegExp(pattern.source, `${pattern.flags}g`), ' ; '),
    text,
  );
  return (withoutKnown.match(PERSON_SHAPE) ?? [])
    .filter((name) => !ORGANISATION_WORD.test(name) && !OTHER_WORD.test(name))
    .map((name) => name.split(/\s+/))
    .map((words) => ({ first: fold(words[0] ?? ''), last: fold(words[words.length - 1] ?? '') }));
}

// Case-sensitive on purpose: with the i flag, \p{Lu} would match any letter.
const INTRODUCED_PERSON =
  /\b(?:[Pp]rof(?:essor)?|[Dd]r|[Dd]oc(?:ent)?|PI|[Pp]rincipal [Ii]nvestigator|[Cc]ontact(?: person)?|[Kk]ontakt(?:person)?)\b[.:]?\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+|\b(?:by|av)\s+\p{Lu}\p{Ll}+(?:\s\p{Lu}\.)?(?:\s\p{Lu}\p{L}+){1,2}\s+\(/u;

/** The text without the sentences that name one of `people` or introduce a person ("Prof. …", "by … …(KTH)"). */
export function withoutPeople(text: string, people: readonly { first: string; last: string }[]): string {
  const kept = text
    .split(/(?<=[.!?])(?<!\b(?:[Pp]rof|[Dd]r|[Dd]oc|\p{Lu})\.)\s+(?=[\p{Lu}*\d])|\n/u)
    .filter((sentence) => {
      const folded = fold(sentence);
      return (
        !INTRODUCED_PERSON.test(sentence) &&
        !people.some(({ first, last }) => folded.includes(first) && folded.includes(last))
      );
    });
  return kept.length === 0 ? '' : joinLike(text, kept);
}

/** Joins sentences again, with the line breaks they had in `text`. */
function joinLike(text: string, sentences: readonly string[]): string {
  let at = 0;
  let joined = '';
  for (const sentence of sentences) {
    const found = text.indexOf(sentence, at);
    const gap = text.slice(at, found);
    joined += joined === '' ? '' : gap.includes('\n') ? '\n' : ' ';
    joined += sentence;
    at = found + sentence.length;
  }
  return joined.trim();
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').toLowerCase();
