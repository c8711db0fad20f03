import { CustomScalar, Scalar } from '@nestjs/graphql';
import { type Day, isDay } from '#kernel';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

function dayFrom(value: unknown): Day {
  if (isDay(value)) return value;
  throw new GraphQLError('A Date is written yyyy-mm-dd, e.g. 2026-11-23.', { extensions: { code: 'BAD_USER_INPUT' } });
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
    return dayFrom(node.kind === Kind.STRING ? node.value : undefined);
  }
}

function positionFrom(value: unknown): number {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  throw new GraphQLError('A Position is a whole number from 0 up.', { extensions: { code: 'BAD_USER_INPUT' } });
}

/** A place in a workspace's event log: larger than GraphQL's 32-bit Int allows. */
export const PositionScalar = new GraphQLScalarType<number, number>({
  name: 'Position',
  description: "A place in the workspace's event log, counted from 1 without gaps; 0 is before the first event.",
  parseValue: positionFrom,
  serialize: positionFrom,
  parseLiteral: (node) => positionFrom(node.kind === Kind.INT ? Number(node.value) : undefined),
});
