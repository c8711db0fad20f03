import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { forbidden, unauthenticated } from '#kernel';
import type { GraphQLResolveInfo } from 'graphql';
import { accessContextOf, assertFactors, isPermitted, PUBLIC, REQUIRES } from './access.js';
import type { Permission } from './permissions.js';
import { assertTokenPermissions } from './token-permissions.js';

/**
 * Refuses every operation that has neither `@Requires` nor `@Public`, and every operation that the role may not use.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const { actor } = accessContextOf(context);
    if (!this.reflector.get<boolean | undefined>(PUBLIC, context.getHandler())) {
      const permission = this.reflector.get<Permission | undefined>(REQUIRES, context.getHandler());
      if (!permission) throw forbidden();
      if (!actor) throw unauthenticated();
      assertFactors(actor, permission);
      if (!isPermitted(actor, permission)) throw forbidden();
    }
    // Also checked for public operations: their answer may lead to protected objects, e.g. from `me`.
    if (actor?.tokenPermissions && context.getType<string>() === 'graphql')
      assertTokenPermissions(actor, context.getArgByIndex<GraphQLResolveInfo>(3));
    return true;
  }
}
