import { compile } from '../execution.js';
import { lookAhead } from '../look-ahead.js';

/** Runs `work` with every operation interpreted by graphql-js, to compare shapes and compiled operations with it. */
export async function interpreted<T>(work: () => Promise<T>): Promise<T> {
  compile(false);
  try {
    return await withoutShapes(work);
  } finally {
    compile(true);
  }
}

/** Runs `work` with no operation answered by shapes: those that come again are compiled. */
export async function withoutShapes<T>(work: () => Promise<T>): Promise<T> {
  lookAhead(false);
  try {
    return await work();
  } finally {
    lookAhead(true);
  }
}
