export { asHttpError, errorBody, HttpErrorFilter, STATUS } from './error-reply.js';
export { HttpModule } from './http.module.js';
