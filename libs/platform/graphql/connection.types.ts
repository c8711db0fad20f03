import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { MOST_COUNTED, type Page } from '#kernel';
import { nestedType } from '#platform/access';

nestedType('PageInfo', 'endCursor hasNextPage');

@ObjectType()
export class PageInfo {
  @Field(() => Boolean) hasNextPage: boolean;
  @Field(() => String, { nullable: true }) endCursor: string | null;
}

/** Relay's page arguments (GraphQL Cursor Connections Specification), forward only. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many, 1 to 100.' }) first: number;
  @Field(() => String, { nullable: true, description: 'The cursor to continue after.' }) after?: string | null;
}

export interface ConnectionOf<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: PageInfo;
  totalCount: number | Promise<number>;
}

/** The Relay connection type of a node type; `name` is the node's GraphQL name. */
export function connectionType<T>(name: string, node: () => Type<T>): Type<ConnectionOf<T>> {
  // Edges and pages need no policy of their own: the list's SQL has already filtered by the node's policy.
  nestedType(`${name}Edge`, 'cursor node');
  nestedType(`${name}Connection`, 'edges pageInfo totalCount');

  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => String) cursor: string;
    @Field(node) node: T;
  }
  @ObjectType(`${name}Connection`)
  class Connection implements ConnectionOf<T> {
    @Field(() => [Edge]) edges: Edge[];
    @Field(() => PageInfo) pageInfo: PageInfo;
    @Field(() => Int, { description: `How many there are. ${MOST_COUNTED + 1} stands for more than ${MOST_COUNTED}.` })
    totalCount: number | Promise<number>;
  }
  return Connection;
}

/** A page of rows as a connection of nodes. */
export function toConnection<Row, Node>(page: Page<Row>, toNode: (row: Row) => Node): ConnectionOf<Node> {
  return {
    edges: page.items.map((row, index) => ({ cursor: page.cursors[index] as string, node: toNode(row) })),
    pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.cursors.at(-1) ?? null },
    // Read when the field is asked for: only then is a list counted that does not end on this page.
    get totalCount() {
      return typeof page.totalCount === 'function' ? page.totalCount() : page.totalCount;
    },
  };
}
