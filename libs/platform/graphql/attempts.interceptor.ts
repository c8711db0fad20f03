import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Charge, placeOf, RateLimiter } from '#platform/rates';
import type { FastifyRequest } from 'fastify';
import { from, mergeMap, type Observable } from 'rxjs';
import type { GraphqlContext } from './context.js';
import { type Attempts, SENSITIVE } from './sensitive.js';

function askedOf(context: ExecutionContext): { args: Record<string, unknown>; address: string } {
  if (context.getType<string>() === 'graphql') {
    const [, args, { address }] = context.getArgs<[unknown, Record<string, unknown>, GraphqlContext]>();
    return { args, address };
  }
  const { query, params, body, ip } = context.switchToHttp().getRequest<FastifyRequest>();
  return { args: { ...(query as object), ...(params as object), ...(body as object) }, address: ip };
}

/**
 * Charges every call of a `@Sensitive` mutation or route as an attempt, so that aliases in one operation count
 * separately.
 */
@Injectable()
export class AttemptsInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly limiter: RateLimiter,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const attempts = this.reflector.get<Attempts | undefined>(SENSITIVE, context.getHandler());
    if (!attempts) return next.handle();
    const { args, address } = askedOf(context);
    const account = attempts.account?.(args);
    const charges: Charge[] = [
      { rate: 'attemptsOfAddress', of: placeOf(address), points: 1 },
      ...(account === undefined
        ? []
        : [
            {
              rate: 'attemptsOfAccount' as const,
              of: `${context.getHandler().name}/${account.trim().toLowerCase()}`,
              points: 1,
            },
          ]),
    ];
    await this.limiter.take(charges, 'refuse');
    return next
      .handle()
      .pipe(
        mergeMap((answer: unknown) =>
          from(attempts.onlyFailures ? this.limiter.giveBack(charges).then(() => answer) : Promise.resolve(answer)),
        ),
      );
  }
}
