import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Charge, placeOf, RateLimiter } from '#platform/rates';
import { from, mergeMap, type Observable } from 'rxjs';
import type { GraphqlContext } from './context.js';
import { type Attempts, SENSITIVE } from './sensitive.js';

/** Charges every call of a `@Sensitive` mutation, so that one operation with many aliases is as many attempts. */
@Injectable()
export class AttemptsInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly limiter: RateLimiter,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const attempts = context.getType<string>() === 'graphql' ? this.reflector.get<Attempts | undefined>(SENSITIVE, context.getHandler()) : undefined;
    if (!attempts) return next.handle();
    const [, args, { address }] = context.getArgs<[unknown, Record<string, unknown>, GraphqlContext]>();
    const account = attempts.account?.(args);
    const charges: Charge[] = [
      { rate: 'attemptsOfAddress', of: placeOf(address), points: 1 },
      ...(account === undefined ? [] : [{ rate: 'attemptsOfAccount' as const, of: `${context.getHandler().name}/${account.trim().toLowerCase()}`, points: 1 }]),
    ];
    await this.limiter.take(charges, 'refuse');
    return next.handle().pipe(
      mergeMap((answer: unknown) => from(attempts.onlyFailures ? this.limiter.giveBack(charges).then(() => answer) : Promise.resolve(answer))),
    );
  }
}
