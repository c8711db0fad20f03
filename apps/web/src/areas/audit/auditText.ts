import i18next, { type TFunction } from 'i18next';

/** Catalogue branches that name what is on the log: what everybody hears of live, and what only the log has. */
const branches = ['live.event', 'audit.kind'] as const;

/** What was done, in words; a kind the page does not know yet by its own name. */
export function kindText(kind: string, t: TFunction): string {
  const key = branches.map((branch) => `${branch}.${kind}`).find((each) => i18next.exists(each));
  return key ? t(key as 'audit.title') : kind;
}

/** Every kind the page has words for, e.g. `need.published`. */
export function knownKinds(t: TFunction): string[] {
  return branches.flatMap((branch) =>
    Object.entries(t(branch, { returnObjects: true }) as Record<string, Record<string, string>>).flatMap(
      ([thing, events]) => Object.keys(events).map((event) => `${thing}.${event}`),
    ),
  );
}

/** What a line is about; a kind the page does not know yet by its own name. */
export function subjectText(kind: string, t: TFunction): string {
  const key = `audit.subject.${kind}`;
  return i18next.exists(key) ? t(key as 'audit.subject.NEED') : kind;
}

/** Who did it: a person, the program, somebody not signed in, or somebody whose name has been erased. */
export function whoText({ personName, role }: { personName: string | null; role: string }, t: TFunction): string {
  if (personName) return personName;
  return role === 'SYSTEM' ? t('audit.program') : role === 'NONE' ? t('audit.nobody') : t('audit.erased');
}

/** What else stands on a line: how somebody signed in, which file was taken. */
export function detailText({ name, value }: { name: string; value: string }, t: TFunction): string {
  const method = `account.method.${value}`;
  if (name === 'method' && i18next.exists(method)) return t(method as 'account.method.PASSWORD');
  const short = /^[0-9a-f-]{36}$/.test(value) ? value.slice(-6) : value;
  return i18next.exists(`audit.detail.${name}`)
    ? t(`audit.detail.${name}` as 'audit.detail.file', { value: short })
    : `${name} ${short}`;
}
