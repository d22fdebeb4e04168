import { pino } from 'pino';
import { createServer, type ServerOptions } from '../app.js';
import { type Command, UsageError } from '../command.js';
import { databaseSettings } from '../database-settings.js';
import { listen } from '../listen.js';

/**
 * `ila-server serve`: answers until SIGTERM or SIGINT, then lets running requests end.
 *
 *     PORT                 4000
 *     HOST                 127.0.0.1
 *     ILA_PUBLIC_MODE      test or live: which data the public sees; test
 *     ILA_BASE_URL         scheme, host and port for callers, when it is not what they send
 *     ILA_RATE_LIMIT       requests a minute from one address, or off; 300
 *     ILA_KEY_RATE_LIMIT   requests a minute with one key; 3000
 *     ILA_TRUSTED_PROXIES  how many proxies of ours stand in front; 0
 *     ILA_EMBED_DIR        where the built elements are
 *     ILA_SCHEMES_DIR      a folder of scheme files of one's own
 *     LOG_LEVEL            info
 */
export const serve: Command = async () => {
  const { env } = process;
  const log = pino({ level: env['LOG_LEVEL'] ?? 'info', base: { service: 'ila-server' } });
  const server = await createServer({ ...databaseSettings(env), ...optionsFrom(env), log });
  const listening = await listen(server, numberFrom(env, 'PORT', 4000), env['HOST'] ?? '127.0.0.1').catch(
    async (error: unknown) => {
      await server.close();
      throw error;
    },
  );
  log.info({ url: listening.url, database: server.database.engine }, 'listening');
  await signal();
  log.info({}, 'stopping');
  await listening.stop();
  return 0;
};

function optionsFrom(env: NodeJS.ProcessEnv): ServerOptions {
  const { ILA_BASE_URL: baseUrl, ILA_EMBED_DIR: embedDir, ILA_SCHEMES_DIR: schemesDir } = env;
  const { ILA_PUBLIC_MODE: publicMode = 'test' } = env;
  if (publicMode !== 'test' && publicMode !== 'live') throw new UsageError('ILA_PUBLIC_MODE must be test or live.');
  return {
    publicMode,
    rateLimit: rateLimitFrom(env),
    trustedProxies: numberFrom(env, 'ILA_TRUSTED_PROXIES', 0),
    validateResponses: env['NODE_ENV'] !== 'production',
    ...(baseUrl ? { baseUrl } : {}),
    ...(embedDir ? { embedDir } : {}),
    ...(schemesDir ? { schemesDir } : {}),
  };
}

function rateLimitFrom(env: NodeJS.ProcessEnv): NonNullable<ServerOptions['rateLimit']> {
  if (env['ILA_RATE_LIMIT'] === 'off') return false;
  return { anonymous: numberFrom(env, 'ILA_RATE_LIMIT', 300), key: numberFrom(env, 'ILA_KEY_RATE_LIMIT', 3000) };
}

function numberFrom(env: NodeJS.ProcessEnv, name: string, usual: number): number {
  const text = env[name];
  if (text === undefined || text === '') return usual;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`${name} must be a whole number.`);
  return Number(text);
}

function signal(): Promise<void> {
  return new Promise((resolve) => {
    for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => resolve());
  });
}
