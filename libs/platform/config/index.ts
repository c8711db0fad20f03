export { authSecret } from './auth-secret.js';
export { ConfigError, anchorPath, declareSettings, describeSettings, flag, loadConfig, type Config } from './config.js';
export { CONFIG, ConfigModule } from './config.module.js';
export type { OidcProvider } from './oidc.js';
