export { connectionType, PageArgs, PageInfo, toConnection, type ConnectionOf } from './connection.types.js';
export { loaderOf, type GraphqlContext } from './context.js';
export { GraphqlModule } from './graphql.module.js';
export { GraphqlSocket } from './graphql-socket.js';
export { printSchemaOf } from './print-schema.js';
export { DayScalar, PositionScalar } from './scalars.js';
export { enumOf, LocalisedTextType, RoleType } from './text.types.js';
export { formatGraphqlError } from './format-error.js';
export { UserErrorType } from './user-error.types.js';
