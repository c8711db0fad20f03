import { join } from 'node:path';
import { z } from 'zod';

const flag = z.enum(['true', 'false', '1', '0', 'on', 'off']).transform((value) => value === 'true' || value === '1' || value === 'on');

const url = (protocols: string[], example: string) =>
  z.string().refine(
    (value) => {
      try {
        return protocols.includes(new URL(value).protocol);
      } catch {
        return false;
      }
    },
    { message: `must be a URL such as ${example}` },
  );

/** Every setting of the program: its shape, its default and, by `describe`, what it is for. */
export const settings = {
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development').describe('production refuses the demo and hides internals'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000).describe('port of the page and of GraphQL'),
  HOST: z.string().default('127.0.0.1').describe('address to listen on; 0.0.0.0 in a container'),
  KLUSTERMOTOR_DATA: z.string().min(1).default('.klustermotor').describe('folder for the embedded database, files and the demo mailbox'),
  AUDIT_ANCHORS: z.string().min(1).optional().describe('file outside the database that keeps the heads of the audit log; default audit-anchors.jsonl in KLUSTERMOTOR_DATA'),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/name')
    .optional()
    .describe('PostgreSQL 15 or newer; without it the embedded database is started'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(20).describe('connections of one process to the database'),
  REDIS_URL: url(['redis:', 'rediss:'], 'redis://host:6379').optional().describe('queues on Redis or Valkey; without it they live in PostgreSQL'),
  SMTP_URL: url(['smtp:', 'smtps:'], 'smtp://user:password@host:587').optional().describe('mail server; without it the demo mailbox receives all mail'),
  MAIL_FROM: z.string().default('Klustermotor <klustermotor@demo.example>').describe('sender of all mail'),
  PUBLIC_URL: url(['http:', 'https:'], 'https://klustermotor.example').optional().describe('address people use; default http://localhost:PORT'),
  KLUSTERMOTOR_DEMO: flag.optional().describe('demo data and accounts; default on with the embedded database, refused in production'),
  METRICS_TOKEN: z.string().min(16).optional().describe('bearer token for /metrics; without it /metrics answers only on loopback'),
  EMBEDDINGS: z.enum(['off', 'onnx', 'http']).default('off').describe('comparing by meaning with a language model: a local ONNX file, or an HTTP endpoint'),
  EMBEDDINGS_MODEL_PATH: z.string().min(1).optional().describe('with EMBEDDINGS=onnx: the .onnx file; its tokenizer.json lies beside it'),
  EMBEDDINGS_URL: url(['http:', 'https:'], 'https://models.example/v1/embeddings').optional().describe('with EMBEDDINGS=http: endpoint that speaks OpenAI embeddings'),
  EMBEDDINGS_MODEL: z.string().min(1).optional().describe('with EMBEDDINGS=http: name of the model'),
  EMBEDDINGS_API_KEY: z.string().min(1).optional().describe('with EMBEDDINGS=http: bearer token; never logged'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info').describe('least severe log line that is written'),
} as const;

const schema = z.object(settings);

export interface Config extends Omit<z.infer<typeof schema>, 'KLUSTERMOTOR_DEMO' | 'PUBLIC_URL'> {
  PUBLIC_URL: string;
  KLUSTERMOTOR_DEMO: boolean;
}

/** Thrown with all problems at once, so that one restart fixes them all. */
export class ConfigError extends Error {
  constructor(readonly problems: string[]) {
    super(`The configuration has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}: ${problems.join('; ')}. See: npm run config`);
    this.name = 'ConfigError';
  }
}

/** What a chosen way to embed needs besides. */
const NEEDED = { off: [], onnx: ['EMBEDDINGS_MODEL_PATH'], http: ['EMBEDDINGS_URL', 'EMBEDDINGS_MODEL'] } as const;

const missingFor = (config: z.infer<typeof schema>): string[] =>
  NEEDED[config.EMBEDDINGS].filter((name) => !config[name]).map((name) => `${name} is needed with EMBEDDINGS=${config.EMBEDDINGS}`);

/**
 * Reads and checks the settings.
 * @throws ConfigError naming every setting that is wrong and why.
 */
export function loadConfig(env: Record<string, string | undefined> = process.env): Config {
  const present = Object.fromEntries(Object.keys(settings).flatMap((key) => (env[key] ? [[key, env[key]]] : [])));
  const parsed = schema.safeParse(present);
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  if (parsed.success && parsed.data.NODE_ENV === 'production') {
    if (parsed.data.KLUSTERMOTOR_DEMO) problems.push('KLUSTERMOTOR_DEMO must be off with NODE_ENV=production');
    if (!parsed.data.SMTP_URL) problems.push('SMTP_URL is needed with NODE_ENV=production');
  }
  if (parsed.success) problems.push(...missingFor(parsed.data));
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const config = parsed.data;
  return Object.freeze({
    ...config,
    PUBLIC_URL: config.PUBLIC_URL ?? `http://localhost:${config.PORT}`,
    KLUSTERMOTOR_DEMO: config.KLUSTERMOTOR_DEMO ?? (!config.DATABASE_URL && config.NODE_ENV !== 'production'),
  });
}

/** The file of the audit log's anchors; workers on several machines must share it. */
export const anchorPath = (config: Pick<Config, 'AUDIT_ANCHORS' | 'KLUSTERMOTOR_DATA'>): string => config.AUDIT_ANCHORS ?? join(config.KLUSTERMOTOR_DATA, 'audit-anchors.jsonl');

/** One line a setting for `npm run config`: name, default, description. */
export function describeSettings(): string[] {
  return Object.entries(settings).map(([name, setting]) => {
    const standard = setting.safeParse(undefined);
    const value = standard.success && standard.data !== undefined ? ` (default ${String(standard.data)})` : '';
    return `${name}${value}: ${setting.description ?? ''}`;
  });
}
