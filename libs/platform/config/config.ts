import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIMITS, type Limits, RATES, type Rates } from '#contracts';
import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { type OidcProvider, readOidcProviders } from './oidc.js';
import { missingPackages } from './optional-packages.js';

/** A setting that is on or off. */
export const flag = z
  .enum(['true', 'false', '1', '0', 'on', 'off'])
  .transform((value) => value === 'true' || value === '1' || value === 'on');

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

const proxies = z
  .string()
  .default('')
  .transform((list) =>
    list
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean),
  )
  .refine((list) => list.every((each) => ipaddr.isValid(each) || ipaddr.isValidCIDR(each)), {
    message: 'must be addresses or ranges such as 10.0.0.0/8,::1',
  });

const ports = z
  .string()
  .default('443,8443')
  .transform((list) => list.split(',').map(Number))
  .refine((list) => list.every((port) => Number.isInteger(port) && port > 0 && port < 65536), {
    message: 'must be ports such as 443,8443',
  });

/** Every setting of the program: its shape, its default and, in `describe`, its purpose. */
export const settings = {
  NODE_ENV: z
    .enum(['development', 'production', 'test'])
    .default('development')
    .describe('production refuses the demo and hides internals'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000).describe('port of the page and of GraphQL'),
  HOST: z.string().default('127.0.0.1').describe('address to listen on; 0.0.0.0 in a container'),
  KLUSTERMOTOR_DATA: z
    .string()
    .min(1)
    .default('.klustermotor')
    .describe('folder for the embedded database, files and the demo mailbox'),
  AUDIT_ANCHORS: z
    .string()
    .min(1)
    .optional()
    .describe(
      'file outside the database that keeps the heads of the audit log; default audit-anchors.jsonl in KLUSTERMOTOR_DATA',
    ),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/name')
    .optional()
    .describe('PostgreSQL 15 or newer; without it the embedded database is started'),
  DATABASE_POOL: z.coerce
    .number()
    .int()
    .min(2)
    .max(200)
    .default(20)
    .describe('connections of one process to the database'),
  WORKER_CONCURRENCY: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(4)
    .describe('jobs of one queue that a worker runs at the same time'),
  REDIS_URL: url(['redis:', 'rediss:'], 'redis://host:6379')
    .optional()
    .describe('queues on Redis or Valkey; without it they live in PostgreSQL'),
  SMTP_URL: url(['smtp:', 'smtps:'], 'smtp://user:password@host:587')
    .optional()
    .describe('mail server; without it the demo mailbox receives all mail'),
  MAIL_FROM: z.string().default('Klustermotor <klustermotor@demo.example>').describe('sender of all mail'),
  PUBLIC_URL: url(['http:', 'https:'], 'https://klustermotor.example')
    .optional()
    .describe('address people use; default http://localhost:PORT'),
  TRUST_PROXY: proxies.describe(
    'addresses of your proxies, e.g. 10.0.0.0/8: from them X-Forwarded-For and -Proto are believed, from nobody else',
  ),
  WEBHOOK_PORTS: ports.describe('ports that webhooks may be sent to'),
  GRAPHQL_ALLOW_LIST: z
    .enum(['off', 'page'])
    .optional()
    .describe(
      'page: who brings no API token may send the operations of the page only; default page in production, else off',
    ),
  KLUSTERMOTOR_DEMO: flag
    .optional()
    .describe('demo data and accounts; default on with the embedded database, refused in production'),
  OIDC_PROVIDERS: z
    .string()
    .optional()
    .describe(
      'sign-in by OpenID Connect: a JSON list of {id, label, issuer, clientId, clientSecret or clientSecretFile, scopes, roles, assurance}, or the path of such a file',
    ),
  AUTH_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe(
      'seals what is kept for the second factor, at least 32 characters; all API processes share it, and with a new one everybody sets the second factor up again',
    ),
  AUTH_SECRET_FILE: z
    .string()
    .min(1)
    .optional()
    .describe(
      'instead of AUTH_SECRET: a file with it; without either, KLUSTERMOTOR_DATA/auth-secret is made at first use',
    ),
  METRICS_TOKEN: z
    .string()
    .min(16)
    .optional()
    .describe('bearer token for /metrics; without it /metrics answers only on loopback'),
  EMBEDDINGS: z
    .enum(['off', 'onnx', 'http'])
    .default('off')
    .describe('comparing by meaning with a language model: a local ONNX file, or an HTTP endpoint'),
  EMBEDDINGS_MODEL_PATH: z
    .string()
    .min(1)
    .optional()
    .describe('with EMBEDDINGS=onnx: the .onnx file; its tokenizer.json lies beside it'),
  EMBEDDINGS_URL: url(['http:', 'https:'], 'https://models.example/v1/embeddings')
    .optional()
    .describe('with EMBEDDINGS=http: endpoint that speaks OpenAI embeddings'),
  EMBEDDINGS_MODEL: z.string().min(1).optional().describe('with EMBEDDINGS=http: name of the model'),
  EMBEDDINGS_API_KEY: z.string().min(1).optional().describe('with EMBEDDINGS=http: bearer token; never logged'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('least severe log line that is written'),
} as const;

const schema = z.object(settings);

const declared: Record<string, z.ZodType> = {};

/**
 * Adds the settings of a feature, from its declaration. They are read, checked and described with all others; the
 * feature finds them on the configuration.
 * @throws Error for a name that is already used.
 */
export function declareSettings(more: Readonly<Record<string, z.ZodType>>): void {
  for (const [name, setting] of Object.entries(more)) {
    if (name in settings || name in declared) throw new Error(`The setting ${name} is declared twice.`);
    declared[name] = setting;
  }
}

export interface Config extends Omit<
  z.infer<typeof schema>,
  'KLUSTERMOTOR_DEMO' | 'PUBLIC_URL' | 'GRAPHQL_ALLOW_LIST' | 'OIDC_PROVIDERS' | 'AUTH_SECRET_FILE'
> {
  PUBLIC_URL: string;
  GRAPHQL_ALLOW_LIST: 'off' | 'page';
  /** Not a setting, because all installations have the same limits. Tests use smaller ones. */
  limits: Limits;
  rates: Rates;
  KLUSTERMOTOR_DEMO: boolean;
  OIDC_PROVIDERS: OidcProvider[];
}

/** Thrown with all problems at once, so that one restart fixes them all. */
export class ConfigError extends Error {
  constructor(readonly problems: string[]) {
    super(
      `The configuration has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}: ${problems.join('; ')}. See: npm run config`,
    );
    this.name = 'ConfigError';
  }
}

/** The settings that each kind of embeddings needs in addition. */
const NEEDED = { off: [], onnx: ['EMBEDDINGS_MODEL_PATH'], http: ['EMBEDDINGS_URL', 'EMBEDDINGS_MODEL'] } as const;

/** The optional packages of each kind of embeddings. They take 140 MB and are needed for nothing else. */
const PACKAGES = { off: [], onnx: ['onnxruntime-web', '@huggingface/tokenizers'], http: [] } as const;

function missingFor({ EMBEDDINGS, ...config }: z.infer<typeof schema>, missing: typeof missingPackages): string[] {
  const packages = missing(PACKAGES[EMBEDDINGS]);
  return [
    ...NEEDED[EMBEDDINGS].filter((name) => !config[name]).map(
      (name) => `${name} is needed with EMBEDDINGS=${EMBEDDINGS}`,
    ),
    ...(packages.length > 0
      ? [`EMBEDDINGS=${EMBEDDINGS} needs ${packages.join(' and ')}, not installed here: npm ci --include=optional`]
      : []),
  ];
}

/**
 * AUTH_SECRET, or the content of AUTH_SECRET_FILE; otherwise what is wrong with the file. Never reveals the content.
 */
function readSecret({ AUTH_SECRET, AUTH_SECRET_FILE }: z.infer<typeof schema>): {
  secret?: string | undefined;
  problems: string[];
} {
  if (!AUTH_SECRET_FILE) return { secret: AUTH_SECRET, problems: [] };
  if (AUTH_SECRET) return { problems: ['give AUTH_SECRET or AUTH_SECRET_FILE, not both'] };
  try {
    const secret = readFileSync(AUTH_SECRET_FILE, 'utf8').trim();
    return secret.length >= 32
      ? { secret, problems: [] }
      : { problems: ['AUTH_SECRET_FILE must hold at least 32 characters'] };
  } catch {
    return { problems: ['AUTH_SECRET_FILE cannot be read'] };
  }
}

/**
 * Reads and checks the settings.
 * @param missing tells which of the given packages are not installed
 * @throws ConfigError naming every setting that is wrong and why.
 */
export function loadConfig(
  env: Record<string, string | undefined> = process.env,
  missing: typeof missingPackages = missingPackages,
): Config {
  const present = Object.fromEntries(
    Object.keys({ ...settings, ...declared }).flatMap((key) => (env[key] ? [[key, env[key]]] : [])),
  );
  const parsed = schema.extend(declared as Record<never, never>).safeParse(present);
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  if (parsed.success && parsed.data.NODE_ENV === 'production') {
    if (parsed.data.KLUSTERMOTOR_DEMO) problems.push('KLUSTERMOTOR_DEMO must be off with NODE_ENV=production');
    if (!parsed.data.SMTP_URL) problems.push('SMTP_URL is needed with NODE_ENV=production');
  }
  if (parsed.success) problems.push(...missingFor(parsed.data, missing));
  const oidc = readOidcProviders(present['OIDC_PROVIDERS'], parsed.data?.NODE_ENV === 'production');
  problems.push(...oidc.problems);
  const auth = parsed.success ? readSecret(parsed.data) : { problems: [] };
  problems.push(...auth.problems);
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const { AUTH_SECRET_FILE: _read, ...config } = parsed.data;
  return Object.freeze({
    ...config,
    OIDC_PROVIDERS: oidc.providers,
    AUTH_SECRET: auth.secret,
    PUBLIC_URL: config.PUBLIC_URL ?? `http://localhost:${config.PORT}`,
    GRAPHQL_ALLOW_LIST: config.GRAPHQL_ALLOW_LIST ?? (config.NODE_ENV === 'production' ? 'page' : 'off'),
    limits: LIMITS,
    rates: RATES,
    KLUSTERMOTOR_DEMO: config.KLUSTERMOTOR_DEMO ?? (!config.DATABASE_URL && config.NODE_ENV !== 'production'),
  });
}

/** The file of the audit log's anchors; workers on several machines must share it. */
export const anchorPath = (config: Pick<Config, 'AUDIT_ANCHORS' | 'KLUSTERMOTOR_DATA'>): string =>
  config.AUDIT_ANCHORS ?? join(config.KLUSTERMOTOR_DATA, 'audit-anchors.jsonl');

/** One line per setting for `npm run config`: name, default, description. */
export function describeSettings(): string[] {
  return Object.entries<z.ZodType>({ ...settings, ...declared }).map(([name, setting]) => {
    const standard = setting.safeParse(undefined);
    const value =
      standard.success && standard.data !== undefined && String(standard.data) !== ''
        ? ` (default ${String(standard.data)})`
        : '';
    return `${name}${value}: ${setting.description ?? ''}`;
  });
}
