import { defineError, type LocalisedText } from '#kernel';
import type { CallFailure } from '#platform/outbound';
import { MOST_WEBHOOKS } from './webhook.rules.js';

export const tooManyWebhooks = defineError('TOO_MANY_WEBHOOKS', 'CONFLICT', {
  meaning: 'The workspace has as many webhooks as are allowed.',
  remedy: 'Remove a webhook first.',
  message: {
    sv: `Arbetsytan har redan ${MOST_WEBHOOKS} webhookar. Ta bort en först.`,
    en: `The workspace has ${MOST_WEBHOOKS} webhooks already. Remove one first.`,
  },
});

const NOT_CALLED = {
  sv: 'Adressen leder inte till det öppna internet, så dit skickas inget.',
  en: 'The address does not lead to the public internet, so nothing is sent there.',
};
const REFUSALS: Partial<Record<CallFailure, LocalisedText>> = {
  NOT_A_URL: {
    sv: 'Ange en hel adress, till exempel https://hooks.example.se/klustermotor.',
    en: 'Give a whole address, for example https://hooks.example.se/klustermotor.',
  },
  TOO_LONG: { sv: 'Adressen är för lång.', en: 'The address is too long.' },
  NOT_HTTPS: { sv: 'Adressen måste börja med https://.', en: 'The address must start with https://.' },
  HAS_CREDENTIALS: {
    sv: 'Adressen får inte innehålla användarnamn eller lösenord.',
    en: 'The address must not hold a user name or a password.',
  },
  HAS_FRAGMENT: { sv: 'Adressen får inte innehålla #.', en: 'The address must not hold a #.' },
  PORT: { sv: 'Porten i adressen är inte tillåten.', en: 'The port in the address is not allowed.' },
};

/**
 * What is wrong with an address. A name that does not resolve and one that resolves to an internal address get the same
 * text, so that internal names cannot be probed.
 */
export const addressProblem = (failure: CallFailure): LocalisedText => REFUSALS[failure] ?? NOT_CALLED;
