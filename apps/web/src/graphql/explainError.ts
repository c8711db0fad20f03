import { CombinedGraphQLErrors } from '@apollo/client';
import type { TFunction } from 'i18next';
import type { PageLanguage } from '../locales/i18n';

type Sentence = Record<PageLanguage, string>;
type ErrorData = { message?: Sentence; fields?: { field: string; message: Sentence }[] };
type Extensions = { code?: string; category?: string; data?: ErrorData };

const sentences = {
  INVALID: 'trouble.invalid',
  UNAUTHENTICATED: 'trouble.sessionEnded',
  FORBIDDEN: 'trouble.forbidden',
  NOT_FOUND: 'trouble.notFoundThing',
  CONFLICT: 'trouble.changed',
  EXPECTED_OUTCOME: 'trouble.expected',
  RATE_LIMITED: 'trouble.network',
  UNAVAILABLE: 'trouble.network',
  INTERNAL: 'trouble.internal',
} as const;

function extensionsOf(error: unknown): Extensions | undefined {
  if (!CombinedGraphQLErrors.is(error)) return undefined;
  return error.errors[0]?.extensions as Extensions | undefined;
}

export function categoryOf(error: unknown): string | undefined {
  return extensionsOf(error)?.category;
}

/** The code of an error; undefined if there was no answer. */
export function codeOf(error: unknown): string | undefined {
  return extensionsOf(error)?.code;
}

const languageOf = (language: string): PageLanguage => (language === 'en' ? 'en' : 'sv');

/** The server's error message for each field of an input, so that the form can show it beside the field. */
export function refusedFields(error: unknown, language: string): Record<string, string> {
  const fields = extensionsOf(error)?.data?.fields ?? [];
  return Object.fromEntries(fields.map(({ field, message }) => [field, message[languageOf(language)]]));
}

/**
 * What went wrong and what to do, in the language of the page. The server's own message is preferred if there is one.
 */
export function explainError(error: unknown, t: TFunction, language: string): string {
  if (!CombinedGraphQLErrors.is(error)) return t('trouble.network');
  const { code = '', category = 'INTERNAL', data } = extensionsOf(error) ?? {};
  // The step was possible when this page was displayed, so somebody else has taken another step since.
  if (code.endsWith('_STATE')) return t('trouble.changed');
  const fields = Object.values(refusedFields(error, language));
  const own = data?.message?.[languageOf(language)] ?? (fields.length > 0 ? fields.join(' ') : undefined);
  return own ?? t(category in sentences ? sentences[category as keyof typeof sentences] : sentences.INTERNAL);
}
