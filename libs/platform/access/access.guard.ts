import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { forbidden, unauthenticated } from '#kernel';
import type { GraphQLResolveInfo } from 'graphql';
import { accessContextOf, assertFactors, isPermitted, PUBLIC, REQUIRES } from './access.js';
import type { Permission } from './permissions.js';
import { assertScopes } from './scopes.js';

/** Refuses every operation that carries neither `@Requires` nor `@Public`, and those the role may not do. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (this.reflector.get<boolean | undefined>(PUBLIC, context.getHandler())) return true;
    const permission = this.reflector.get<Permission | undefined>(REQUIRES, context.getHandler());
    if (!permission) throw forbidden();
    const { actor } = accessContextOf(context);
    if (!actor) throw unauthenticated();
    assertFactors(actor, permission);
    if (!isPermitted(actor, permission)) throw forbidden();
    if (actor.scopes && context.getType<string>() === 'graphql')
      assertScopes(actor, context.getArgByIndex<GraphQLResolveInfo>(3));
    return true;
  }
}
