import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { enforceAccess } from './enforce-access.js';
import { DayScalar } from './scalars.js';

type Imported = Type | DynamicModule | { forwardRef: unknown } | Promise<DynamicModule>;

/** Every resolver class of a module and of what it imports, read from the decorators. */
function resolversOf(root: Imported, seen = new Set<unknown>()): Type[] {
  const isDynamic = typeof root === 'object' && 'module' in root;
  const module = isDynamic ? root.module : root;
  if (seen.has(module)) return [];
  seen.add(module);
  const list = (key: 'imports' | 'providers'): unknown[] => [
    ...((Reflect.getMetadata(key, module as object) as unknown[] | undefined) ?? []),
    ...((isDynamic ? root[key] : undefined) ?? []),
  ];
  const own = list('providers').filter(
    (provider): provider is Type =>
      typeof provider === 'function' && Reflect.hasMetadata('graphql:resolver_type', provider),
  );
  return [...own, ...list('imports').flatMap((imported) => resolversOf(imported as Imported, seen))];
}

@Module({ imports: [GraphQLSchemaBuilderModule] })
class SchemaModule {}

/** The schema in SDL, sorted, made from the decorators alone: no database, no server. */
export async function printSchemaOf(root: Imported): Promise<string> {
  const app = await NestFactory.createApplicationContext(SchemaModule, { logger: false });
  try {
    const schema = await app.get(GraphQLSchemaFactory).create(resolversOf(root), [DayScalar]);
    return `# Made by \`npm run schema\`. Do not edit.\n\n${printSchema(lexicographicSortSchema(enforceAccess(schema)))}\n`;
  } finally {
    await app.close();
  }
}
