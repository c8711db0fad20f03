export { ConfigError, anchorPath, describeSettings, loadConfig, type Config } from './config.js';
export { CONFIG, ConfigModule } from './config.module.js';
