import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { loadContract } from './contract/contract.js';
import type { Operation } from './contract/document.js';
import { answerLasts } from './credentials/service.js';
import { removeVerifications } from './credentials/store.js';
import { openDatabase, type OpenDatabase } from './db/open.js';
import { internet, type Network } from './documents/guarded-fetch.js';
import { createDocuments } from './documents/service.js';
import { docsPage, docsStyles } from './docs/routes.js';
import { handlers } from './handlers.js';
import type { Connection } from './http/client-address.js';
import { embedded } from './http/embed.js';
import { live, ready } from './http/health.js';
import { describeError, type Log, silentLog } from './http/log.js';
import { handle, type Services } from './http/pipeline.js';
import { createRateLimiter, type RateLimits } from './http/rate-limit.js';
import { servedDocument } from './http/served-document.js';
import { releaseAll, removeExpired } from './idempotency/idempotency.js';
import { loadSchemes } from './schemes/schemes.js';

export interface ServerOptions {
  /** Folder of the embedded database, or `memory`. `.ila` by default. */
  dataDir?: string;
  /** PostgreSQL 15 or later; then there is no embedded database. */
  databaseUrl?: string;
  /** A database that is open already; `close()` leaves it open. */
  database?: OpenDatabase;
  /** The clock. */
  now?: () => Date;
  log?: Log;
  /** Which data calls without a key see. `test` by default. */
  publicMode?: 'test' | 'live';
  /** Whether each answer is held against the contract before it is sent. True by default; costs time, so not in production. */
  validateResponses?: boolean;
  /** Scheme, host and port under which callers reach the server; from each request by default. */
  baseUrl?: string;
  /** False counts nothing. */
  rateLimit?: RateLimits | false;
  /** How many proxies of ours stand in front and add to `X-Forwarded-For`. None by default. */
  trustedProxies?: number;
  /** How documents of others are reached; the internet by default. For tests: the guard in front of it stays. */
  network?: Network;
  /** Where the built elements are that `/embed/` serves. */
  embedDir?: string;
  /** A folder of the operator's own scheme files, beside those that come with the kit; one of the same id takes its place. */
  schemesDir?: string;
}

export interface IlaServer {
  /** Answers a request. Needs no socket: `new Ila({ fetch: server.fetch })`. */
  fetch(request: Request, connection?: Connection): Promise<Response>;
  database: OpenDatabase;
  /** From now on `/readyz` says no; waits for nothing. */
  announceClosing(): void;
  close(): Promise<void>;
}

const usualEmbedDir = fileURLToPath(new URL('../../elements/cdn', import.meta.url));

const hour = 3_600_000;

/**
 * Opens the database and makes the server.
 * @throws {FolderInUseError} when another process has the folder
 * @throws {SchemeFilesError} when a file of `schemesDir` is no good
 */
export async function createServer(options: ServerOptions = {}): Promise<IlaServer> {
  const schemes = loadSchemes(options.schemesDir);
  const database = options.database ?? (await openDatabase(options));
  // The folder is ours alone: whoever held a claim in it is dead.
  if (!options.database && database.engine === 'pglite') await releaseAll(database.db);
  const log = options.log ?? silentLog;
  const now = options.now ?? (() => new Date());
  const services: Services = {
    contract: loadContract(),
    database,
    handlers,
    schemes,
    documents: createDocuments({ network: options.network ?? internet, db: database.db, now }),
    limiter: createRateLimiter(options.rateLimit ?? {}, database.pool),
    log,
    now,
    publicLivemode: options.publicMode === 'live',
    validateResponses: options.validateResponses ?? true,
    trustedProxies: options.trustedProxies ?? 0,
    baseUrl: options.baseUrl?.replace(/\/$/, ''),
  };
  let isClosing = false;
  const app = route(services, options.embedDir ?? usualEmbedDir, () => isClosing);
  const cleaning = setInterval(() => {
    clean(database, now()).catch((error: unknown) => log.error(describeError(error), 'cleaning failed'));
  }, hour);
  cleaning.unref();
  return {
    fetch: async (request, connection) => app.fetch(request, connection ?? {}),
    database,
    announceClosing() {
      isClosing = true;
    },
    async close() {
      isClosing = true;
      clearInterval(cleaning);
      if (!options.database) await database.close();
    },
  };
}

async function clean({ db }: OpenDatabase, now: Date): Promise<void> {
  await removeExpired(db, now);
  await removeVerifications(db, new Date(now.getTime() - answerLasts));
}

type Environment = { Bindings: Connection };

function route(services: Services, embedDir: string, isClosing: () => boolean): Hono<Environment> {
  const { contract, database } = services;
  const app = new Hono<Environment>();
  const unrouted = (request: Request, connection: Connection) =>
    handle(services, { request, operations: [], path: {}, connection });

  app.get('/livez', () => live());
  app.get('/readyz', () => ready(database, isClosing()));
  app.get('/docs', () => docsPage(contract.document));
  app.get('/docs/docs.css', () => docsStyles());
  app.get('/v1/openapi.json', ({ req }) => servedDocument(contract.document, req.raw));
  app.get('/embed/:name', async ({ req, env }) => {
    return (await embedded(embedDir, req.param('name'), req.raw)) ?? unrouted(req.raw, env);
  });

  for (const [path, operations] of byPath(contract.operations)) {
    app.all(path.replace(/\{(\w+)\}/g, ':$1'), ({ req, env }) =>
      handle(services, { request: req.raw, operations, path: req.param(), connection: env }),
    );
  }
  app.notFound(({ req, env }) => unrouted(req.raw, env));
  return app;
}

/** The operations of each path; a path with a fixed last part before one with a parameter there, as OpenAPI demands. */
function byPath(operations: readonly Operation[]): [string, Operation[]][] {
  const paths = new Map<string, Operation[]>();
  for (const operation of operations) paths.set(operation.path, [...(paths.get(operation.path) ?? []), operation]);
  // `{` comes after every letter.
  return [...paths].sort(([a], [b]) => (a < b ? -1 : 1));
}
