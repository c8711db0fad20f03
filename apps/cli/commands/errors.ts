import { printErrors } from '#platform/http';
// Every process and what they load only when it is asked for, so that every error code is declared.
import '#platform/embeddings';
import '../../api/api.module.js';
import '../../worker/worker.js';
import './run-import.js';

/** Prints the page of the API documentation on error codes. */
export function errors(): Promise<number> {
  process.stdout.write(printErrors());
  return Promise.resolve(0);
}
