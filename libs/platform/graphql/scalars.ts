import { CustomScalar, GraphQLISODateTime, Scalar } from '@nestjs/graphql';
import { type Day, isDay } from '#kernel';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** @param node the value's place in the document, so that the error can name the field. */
const badValue = (message: string, node?: ValueNode): GraphQLError =>
  new GraphQLError(message, { nodes: node, extensions: { code: 'BAD_USER_INPUT' } });

function dayFrom(value: unknown, node?: ValueNode): Day {
  if (isDay(value)) return value;
  throw badValue('A Date is written yyyy-mm-dd, e.g. 2026-11-23.', node);
}

/** A calendar day without time or zone. The class only names the GraphQL type for Nest. */
@Scalar('Date', () => DayScalar)
export class DayScalar implements CustomScalar<string, Day> {
  description = 'A calendar day in Stockholm, yyyy-mm-dd.';
  parseValue(value: unknown): Day {
    return dayFrom(value);
  }
  serialize(value: unknown): string {
    return dayFrom(value);
  }
  parseLiteral(node: ValueNode): Day {
    return dayFrom(node.kind === Kind.STRING ? node.value : undefined, node);
  }
}

function positionFrom(value: unknown, node?: ValueNode): number {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  throw badValue('A Position is a whole number from 0 up.', node);
}

/** A position in a workspace's event log, which can exceed GraphQL's 32-bit Int. */
export const PositionScalar = new GraphQLScalarType<number, number>({
  name: 'Position',
  description: "A place in the workspace's event log, counted from 1 without gaps; 0 is before the first event.",
  parseValue: (value) => positionFrom(value),
  serialize: (value) => positionFrom(value),
  parseLiteral: (node) => positionFrom(node.kind === Kind.INT ? Number(node.value) : undefined, node),
});

/** RFC 3339. The offset from UTC is required, because a time without it would be read in the server's time zone. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/i;

function instantFrom(value: unknown, node?: ValueNode): Date {
  const instant = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : undefined;
  if (instant && !Number.isNaN(instant.getTime())) return instant;
  throw badValue('A DateTime is written like 2026-11-23T10:00:00Z.', node);
}

// Nest's DateTime turns an invalid time into an invalid Date. There is one scalar of that name in the schema, so it is
// changed here to refuse such values.
Object.assign(GraphQLISODateTime, {
  parseValue: (value: unknown) => instantFrom(value),
  parseLiteral: (node: ValueNode) => instantFrom(node.kind === Kind.STRING ? node.value : undefined, node),
});
