export { type Coding, codingFor } from './compression.js';
export { asHttpError, errorBody, HttpErrorFilter, STATUS } from './error-reply.js';
export { guardRequests, serverOptions } from './http-edge.js';
export { IdParam } from './id-param.js';
export { HttpModule } from './http.module.js';
export { printErrors } from './print-errors.js';
