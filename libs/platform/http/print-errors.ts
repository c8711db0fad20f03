import { type ErrorDefinition, registeredErrors } from '#kernel';
import { STATUS } from './error-reply.js';

const HEAD = `<!-- Made by \`npm run errors\`. Do not edit. -->

# Error codes

Every failure, over GraphQL, plain HTTP and sockets, has one shape:

\`\`\`json
{ "message": "…", "extensions": { "code": "NOT_FOUND", "category": "NOT_FOUND", "data": { "message": { "sv": "…", "en": "…" } } } }
\`\`\`

- \`code\` is stable. Compare the code, never a text.
- \`category\` is one of nine and decides the HTTP status. Over GraphQL that status is sent when the operation did not run;
  an operation that ran answers 200 with its errors beside its data, and 429 when an attempt was one too many.
- \`data.message\` is what a person reads, in Swedish and English. \`message\` is its English, or the text of GraphQL itself.
- \`data.fields\` names each wrong field: \`[{ field, message: { sv, en } }]\`. \`field\` is the path inside the input object,
  e.g. \`slots.0.capacity\`, or the name of the argument.
- \`data.retryAfterSeconds\` stands where waiting helps.

Texts that are sent are read in one form: Unicode NFC, every blank as a plain one, without zero-width characters and soft
hyphens. Control characters, characters that change the direction of reading, halves of characters, and texts without a
visible character are refused with INVALID. An id that is no UUID answers like the id of an object that does not exist.
`;

const cell = (text: string): string => text.replaceAll('|', '\\|');
const quoted = (text: string | null | undefined, language: string): string => (text ? `${language}: ”${text}”` : '');

const row = ({ code, category, meaning, remedy, message }: ErrorDefinition): string =>
  `| \`${code}\` | ${category} | ${STATUS[category]} | ${[
    cell(meaning),
    cell(remedy),
    cell([quoted(message?.sv, 'sv'), quoted(message?.en, 'en')].filter(Boolean).join('<br>') || 'Depends on the case.'),
  ].join(' | ')} |`;

/** The API documentation's page on errors, in Markdown, with every code that the loaded modules declare. */
export const printErrors = (): string =>
  [
    HEAD,
    '| code | category | HTTP status | meaning | what to do | what a person reads |',
    '|---|---|---|---|---|---|',
    ...registeredErrors().map(row),
    '',
  ].join('\n');
