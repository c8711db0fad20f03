export { addressOf, isTrusted, placeOf } from './address.js';
export { RateLimiter, type Charge } from './rate-limiter.js';
export { RatesModule } from './rates.module.js';
export { SocketSeats } from './socket-seats.js';
