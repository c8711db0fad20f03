import { randomBytes } from 'node:crypto';

/** A planted secret: its kind, and the stage, person or company it belongs to. */
export interface Canary {
  token: string;
  /** The kind of text it was planted as, e.g. `need.confidential`. The oracle has one line for each kind. */
  what: string;
  /** The owner, e.g. `introduced` for the need whose match got as far as the introduction. */
  about: string;
}

const TOKEN = /kanarie[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** All planted secrets, which can be found in any text. Ids of rows count as secrets too. */
export class Canaries {
  private readonly known = new Map<string, Canary>();

  /** @returns a word that occurs nowhere else in the test data. */
  plant(what: string, about: string): string {
    const token = `kanarie${randomBytes(6).toString('hex')}`;
    this.known.set(token, { token, what, about });
    return token;
  }

  /** Makes an id that the program generated a canary. */
  mark(id: string, what: string, about: string): string {
    this.known.set(id.toLowerCase(), { token: id, what, about });
    return id;
  }

  all(): Canary[] {
    return [...this.known.values()];
  }

  /** The planted words, without the ids. */
  words(): Canary[] {
    return this.all().filter(({ token }) => token.startsWith('kanarie'));
  }

  of(what: string, about: string): Canary {
    const found = this.all().find((canary) => canary.what === what && canary.about === about);
    if (!found) throw new Error(`No canary was planted as ${what} of ${about}.`);
    return found;
  }

  /** The secrets that occur in a text, each once. */
  in(text: string): Canary[] {
    const found = new Set<Canary>();
    for (const [word] of text.matchAll(TOKEN)) {
      const canary = this.known.get(word.toLowerCase());
      if (canary) found.add(canary);
    }
    return [...found];
  }
}

export interface Sighting {
  canary: Canary;
  /** Field names from the root on, without list positions, `edges` and `node`. */
  path: string;
}

/** Every secret in an answer, with its path. */
export function sightings(canaries: Canaries, value: unknown, root: string): Sighting[] {
  const found: Sighting[] = [];
  const visit = (at: unknown, path: string): void => {
    if (typeof at === 'string') for (const canary of canaries.in(at)) found.push({ canary, path });
    if (Array.isArray(at)) for (const item of at) visit(item, path);
    else if (at && typeof at === 'object')
      for (const [key, item] of Object.entries(at)) {
        for (const canary of canaries.in(key)) found.push({ canary, path });
        visit(item, key === 'edges' || key === 'node' ? path : `${path}.${key}`);
      }
  };
  visit(value, root);
  return found;
}
