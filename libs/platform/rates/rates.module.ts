import { Global, Module } from '@nestjs/common';
import { RateLimiter } from './rate-limiter.js';
import { SocketSeats } from './socket-seats.js';

@Global()
@Module({ providers: [RateLimiter, SocketSeats], exports: [RateLimiter, SocketSeats] })
export class RatesModule {}
