import { CombinedGraphQLErrors } from '@apollo/client';
import type { TFunction } from 'i18next';
import type { PageLanguage } from '../locales/i18n';

type ErrorData = { message?: Partial<Record<PageLanguage, string>>; fields?: { field: string; code: string }[] };
type Extensions = { code?: string; category?: string; data?: ErrorData };

const sentences = {
  INVALID: 'trouble.invalid',
  UNAUTHENTICATED: 'trouble.sessionEnded',
  FORBIDDEN: 'trouble.forbidden',
  NOT_FOUND: 'trouble.notFoundThing',
  CONFLICT: 'trouble.changed',
  EXPECTED_OUTCOME: 'trouble.expected',
  INTERNAL: 'trouble.internal',
} as const;

function extensionsOf(error: unknown): Extensions | undefined {
  if (!CombinedGraphQLErrors.is(error)) return undefined;
  return error.errors[0]?.extensions as Extensions | undefined;
}

export function categoryOf(error: unknown): string | undefined {
  return extensionsOf(error)?.category;
}

/** Names of the input fields the server refused, so that a form can mark them. */
export function refusedFields(error: unknown): string[] {
  return extensionsOf(error)?.data?.fields?.map(({ field }) => field) ?? [];
}

/** What went wrong and what to do, in the language of the page. The server's own words win when it sends any. */
export function explainError(error: unknown, t: TFunction, language: string): string {
  if (!CombinedGraphQLErrors.is(error)) return t('trouble.network');
  const extensions = extensionsOf(error);
  const own = extensions?.data?.message?.[language === 'en' ? 'en' : 'sv'];
  if (own) return own;
  const category = extensions?.category ?? 'INTERNAL';
  return t(category in sentences ? sentences[category as keyof typeof sentences] : sentences.INTERNAL);
}
