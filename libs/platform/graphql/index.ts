export { connectionType, PageArgs, PageInfo, toConnection, type ConnectionOf } from './connection.types.js';
export type { GraphqlContext } from './context.js';
export { defineLoader } from './define-loader.js';
export { GraphqlModule } from './graphql.module.js';
export { GraphqlSocket } from './graphql-socket.js';
export { hashOf, namedOperation, WEB_OPERATIONS, type WebOperations } from './web-operations.js';
export {
  codeOf,
  declareShapes,
  instantOf,
  localisedOf,
  oneOf,
  plainOf,
  textOf,
  textsOf,
  type Shape,
  type ShapeField,
  type Shapes,
} from './shape.js';
export { printSchemaOf } from './print-schema.js';
export { MultiLine, Verbatim } from './read-input.js';
export { DayScalar, PositionScalar } from './scalars.js';
export { Sensitive, SensitiveRoute, type Attempts } from './sensitive.js';
export { enumOf, LocalisedTextType, RoleType, SubjectKindType } from './text.types.js';
export { formatGraphqlError } from './format-error.js';
export { UserErrorType } from './user-error.types.js';
