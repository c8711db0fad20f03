import i18next, { type TFunction } from 'i18next';

/**
 * Branches of the catalogue with the names of actions in the log: those that are live events, and those that only the
 * log has.
 */
const branches = ['live.event', 'audit.kind'] as const;

/** The name of an action for people, or the kind itself if the page has no text for it. */
export function kindText(kind: string, t: TFunction): string {
  const key = branches.map((branch) => `${branch}.${kind}`).find((each) => i18next.exists(each));
  return key ? t(key as 'audit.title') : kind;
}

/** Every kind of action that the page has a text for, e.g. `need.published`. */
export function knownKinds(t: TFunction): string[] {
  return branches.flatMap((branch) =>
    Object.entries(t(branch, { returnObjects: true }) as Record<string, Record<string, string>>).flatMap(
      ([thing, events]) => Object.keys(events).map((event) => `${thing}.${event}`),
    ),
  );
}

/** The name of a kind of subject, or the kind itself if the page has no text for it. */
export function subjectText(kind: string, t: TFunction): string {
  const key = `audit.subject.${kind}`;
  return i18next.exists(key) ? t(key as 'audit.subject.NEED') : kind;
}

/** Who did it: a person, the program, a client without a session, or a person whose name has been erased. */
export function whoText({ personName, role }: { personName: string | null; role: string }, t: TFunction): string {
  if (personName) return personName;
  return role === 'SYSTEM' ? t('audit.program') : role === 'NONE' ? t('audit.nobody') : t('audit.erased');
}

/** Another detail of a line, e.g. how somebody signed in, or which file was downloaded. */
export function detailText({ name, value }: { name: string; value: string }, t: TFunction): string {
  const method = `account.method.${value}`;
  if (name === 'method' && i18next.exists(method)) return t(method as 'account.method.PASSWORD');
  const short = /^[0-9a-f-]{36}$/.test(value) ? value.slice(-6) : value;
  return i18next.exists(`audit.detail.${name}`)
    ? t(`audit.detail.${name}` as 'audit.detail.file', { value: short })
    : `${name} ${short}`;
}
