import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { Module, type Type } from '@nestjs/common';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { AccessTableResolver } from './access-table.resolver.js';
import { enforceAccess } from './enforce-access.js';
import { DayScalar } from './scalars.js';

@Module({ imports: [GraphQLSchemaBuilderModule] })
class SchemaModule {}

/**
 * The schema in SDL, sorted. Made from the decorators alone, without a database or a server.
 * @param resolvers those of the features; the platform's own is added here.
 */
export async function printSchemaOf(resolvers: readonly Type[]): Promise<string> {
  const app = await NestFactory.createApplicationContext(SchemaModule, { logger: false });
  try {
    const schema = await app.get(GraphQLSchemaFactory).create([AccessTableResolver, ...resolvers], [DayScalar]);
    return `# Made by \`npm run schema\`. Do not edit.\n\n${printSchema(lexicographicSortSchema(enforceAccess(schema)))}\n`;
  } finally {
    await app.close();
  }
}
