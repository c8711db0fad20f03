import { printErrors } from '#platform/http';
// Imports all processes, and what they load only on demand, so that every error code is declared.
import '#platform/embeddings';
import '../../api/api.module.js';
import '../../worker/worker.js';
import './run-import.js';

/** Prints the page of the API documentation on error codes. */
export function errors(): Promise<number> {
  process.stdout.write(printErrors());
  return Promise.resolve(0);
}
