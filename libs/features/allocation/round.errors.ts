import { AppError } from '#kernel';

/** No allocation meets every least number at once; each host that falls short says why, by its pseudonym. */
export const quotasInfeasible = (hosts: readonly { sv: string; en: string }[]): AppError =>
  new AppError('ALLOCATION_INFEASIBLE', 'CONFLICT', {
    message: {
      sv: `Resursernas lägsta antal går inte att uppfylla med listorna som de är. ${hosts.map(({ sv }) => sv).join(' ')}`,
      en: `The least numbers of the capabilities cannot be met with the lists as they are. ${hosts.map(({ en }) => en).join(' ')}`,
    },
  });

/** The independent verifier found a result wrong. That is a fault of ours, and nothing is published. */
export const resultNotVerified = (failed: readonly string[]): AppError =>
  new AppError('RESULT_NOT_VERIFIED', 'CONFLICT', {
    message: {
      sv: 'Resultatet klarade inte den oberoende kontrollen och är därför inte publicerat.',
      en: 'The result did not pass the independent check and is therefore not published.',
    },
    failed,
  });
