import { type DynamicModule, RequestMethod, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { PUBLIC, REQUIRES } from '#platform/access';

/** A method that outside clients can call, and who may call it, as the running guard reads it. */
export interface WayIn {
  handler: string;
  /** `Query.need`, `Mutation.signIn`, or `GET files/reports/:id/:format`. */
  name: string;
  permission: string | undefined;
  isPublic: boolean;
}

interface ModuleGraph {
  container: {
    getModules(): Map<
      string,
      { providers: Map<unknown, { metatype: unknown }>; controllers: Map<unknown, { metatype: unknown }> }
    >;
  };
}

/**
 * Every operation and route of a module and its imports, by reflection on Nest's own graph; nothing is instantiated.
 */
export async function waysIn(root: Type | DynamicModule): Promise<WayIn[]> {
  const app = await NestFactory.createApplicationContext(root, { preview: true, logger: false, abortOnError: false });
  const modules = [...(app as unknown as ModuleGraph).container.getModules().values()];
  await app.close();
  const classes = new Set(
    modules.flatMap(({ providers, controllers }) =>
      [...providers.values(), ...controllers.values()].map(({ metatype }) => metatype),
    ),
  );
  return [...classes].flatMap((metatype) =>
    typeof metatype === 'function' && metatype.prototype ? methodsOf(metatype as Type) : [],
  );
}

function methodsOf(metatype: Type): WayIn[] {
  const prototype = metatype.prototype as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototype).flatMap((method) => {
    const handler = Object.getOwnPropertyDescriptor(prototype, method)?.value as unknown;
    const name = typeof handler === 'function' ? nameOf(metatype, handler, method) : undefined;
    if (!name || typeof handler !== 'function') return [];
    return [
      {
        handler: `${metatype.name}.${method}`,
        name,
        permission: Reflect.getMetadata(REQUIRES, handler) as string | undefined,
        isPublic: Reflect.getMetadata(PUBLIC, handler) === true,
      },
    ];
  });
}

function nameOf(metatype: Type, handler: object, method: string): string | undefined {
  const kind = Reflect.getMetadata('graphql:resolver_type', handler) as string | undefined;
  if (kind === 'Query' || kind === 'Mutation' || kind === 'Subscription')
    return `${kind}.${(Reflect.getMetadata('graphql:resolver_name', handler) as string | undefined) ?? method}`;
  const verb = Reflect.getMetadata('method', handler) as RequestMethod | undefined;
  if (verb === undefined) return undefined;
  const paths = [
    Reflect.getMetadata('path', metatype) as string,
    Reflect.getMetadata('path', handler) as string | string[],
  ];
  return `${RequestMethod[verb]} ${paths.join(' ')}`;
}
