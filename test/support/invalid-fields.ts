import type { GraphqlAnswer } from './graphql-client.js';

/** The fields that an INVALID answer names, in alphabetical order; each must have its cause in both languages. */
export function fieldsOf({ errors }: GraphqlAnswer<unknown>): string[] {
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', category: 'INVALID' });
  const fields = errors?.[0]?.extensions.data?.['fields'] as { field: string; message: { sv: string; en: string } }[];
  for (const { message } of fields) {
    expect(message.sv.length).toBeGreaterThan(5);
    expect(message.en.length).toBeGreaterThan(5);
    expect(message.sv).not.toBe(message.en);
  }
  return fields.map(({ field }) => field).sort();
}
