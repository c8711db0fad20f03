import { Injectable, type LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/**
 * The process's log: JSON lines on standard error, so that standard output contains only the program's own output.
 * Lines contain ids, operations and codes; never variables, tokens or text that people wrote.
 */
export const createLogger = (level: string, name: string): Logger =>
  pino(
    { level, name, base: { name }, redact: ['req.headers.authorization', 'req.headers.cookie'] },
    pino.destination(2),
  );

/** Lets Nest write through pino. */
@Injectable()
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}
  log(message: unknown, context?: string) {
    this.logger.debug({ context }, String(message));
  }
  error(message: unknown, stack?: string, context?: string) {
    this.logger.error({ context, stack }, String(message));
  }
  warn(message: unknown, context?: string) {
    this.logger.warn({ context }, String(message));
  }
  debug(message: unknown, context?: string) {
    this.logger.debug({ context }, String(message));
  }
  verbose(message: unknown, context?: string) {
    this.logger.trace({ context }, String(message));
  }
}
