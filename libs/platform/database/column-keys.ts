const MOST_TEXTS = 1000;
/** By text of a statement: the names of its columns, and in camelCase. */
const keysOfText = new Map<string, { names: readonly string[]; keys: readonly string[] }>();

const camel = (name: string): string => name.replace(/_([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());

/** The names of a result's columns in camelCase. */
export function columnKeys(text: string, fields: readonly { name: string }[]): readonly string[] {
  const known = keysOfText.get(text);
  if (known?.names.length === fields.length && fields.every(({ name }, index) => name === known.names[index]))
    return known.keys;
  const names = fields.map(({ name }) => name);
  const found = { names, keys: names.map(camel) };
  if (keysOfText.size >= MOST_TEXTS) keysOfText.clear();
  keysOfText.set(text, found);
  return found.keys;
}
