import { defineError } from '#kernel';

/**
 * No allocation reaches every minimum at once. The message explains each capability that falls short, by its pseudonym.
 */
export const quotasInfeasible = defineError('ALLOCATION_INFEASIBLE', 'CONFLICT', {
  meaning: 'No allocation gives every capability its least number with the lists as they are.',
  remedy: 'Lower the least numbers or extend the lists.',
  message: (hosts: readonly { sv: string; en: string }[]) => ({
    sv: `Resursernas lägsta antal går inte att uppfylla med listorna som de är. ${hosts.map(({ sv }) => sv).join(' ')}`,
    en: `The least numbers of the capabilities cannot be met with the lists as they are. ${hosts.map(({ en }) => en).join(' ')}`,
  }),
});

/** The independent verifier found a result wrong. That is a fault of this program, and nothing is published. */
export const resultNotVerified = defineError('RESULT_NOT_VERIFIED', 'CONFLICT', {
  meaning: 'The independent check found the result wrong, so nothing is published. `data.failed` names the checks.',
  remedy: 'Report it: the fault is in the server.',
  message: {
    sv: 'Resultatet klarade inte den oberoende kontrollen och är därför inte publicerat.',
    en: 'The result did not pass the independent check and is therefore not published.',
  },
  data: (failed: readonly string[]) => ({ failed }),
});
