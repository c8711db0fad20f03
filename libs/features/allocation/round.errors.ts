import { AppError } from '#kernel';

/** No allocation meets every least number at once. */
export const quotasInfeasible = (problems: readonly string[]): AppError =>
  new AppError('ALLOCATION_INFEASIBLE', 'CONFLICT', {
    message: {
      sv: 'Resursernas lägsta antal går inte att uppfylla med listorna som de är. Sänk ett lägsta antal eller be fler rangordna.',
      en: 'The least numbers of the capabilities cannot be met with the lists as they are. Lower one, or ask more to rank.',
    },
    problems,
  });

/** The independent verifier found a result wrong. That is a fault of ours, and nothing is published. */
export const resultNotVerified = (failed: readonly string[]): AppError =>
  new AppError('RESULT_NOT_VERIFIED', 'CONFLICT', {
    message: { sv: 'Resultatet klarade inte den oberoende kontrollen och är därför inte publicerat.', en: 'The result did not pass the independent check and is therefore not published.' },
    failed,
  });
