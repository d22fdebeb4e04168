import { parseArgs } from 'node:util';
import { type Command, UsageError } from '../command.js';
import type { TenantRole } from '../contract/handler.js';
import { databaseSettings } from '../database-settings.js';
import { openDatabase } from '../db/open.js';
import type { Scope } from '../generated/types.js';
import { findProvider } from '../providers/store.js';
import { findOrAddTenant } from '../tenants/store.js';
import { isOrigin } from './origin.js';
import { addKey, scopesOf, usualScopes } from './service.js';
import type { KeyKind } from './token.js';

const usage = `Usage: ila-server keys create --role <role> --name <name> [options]

  --role <role>         operator, provider, board, employer or fund
  --name <name>         the tenant's name; a tenant with that role and name gets a further key
  --provider <prv_…>    with --role provider: which one
  --kind <kind>         secret (for servers; the default) or publishable (for pages)
  --origin <origin>     with --kind publishable: where it works, for example https://jobs.example; repeat for more
  --scope <scope>       what a secret key may do: ${scopesOf.operator.join(', ')}; repeat for more; all that the role may by default
  --live                for live data; test data otherwise
`;

/** `ila-server keys create …`: prints the token, once. Needs the folder for itself, or DATABASE_URL. */
export const keys: Command = async ([verb = '', ...args]) => {
  if (verb === '--help' || args.includes('--help')) {
    console.log(usage);
    return 0;
  }
  if (verb !== 'create') throw new UsageError(usage);
  const order = readOrder([...args]);
  const database = await openDatabase(databaseSettings(process.env));
  try {
    const { db } = database;
    const { tenant, ...key } = order;
    if (tenant.providerId && !(await findProvider(db, tenant.livemode, tenant.providerId))) {
      throw new UsageError(`There is no provider ${tenant.providerId} in ${tenant.livemode ? 'live' : 'test'} data.`);
    }
    const now = new Date();
    const { row, token } = await db.transaction().execute(async (transaction) => {
      const tenantId = await findOrAddTenant(transaction, tenant, now);
      return addKey(transaction, { ...key, tenantId, livemode: tenant.livemode, name: tenant.name }, now);
    });
    console.log(token);
    console.error(`${row.id}: ${key.kind} key of the ${tenant.role} ${tenant.name}. The token is not shown again.`);
    return 0;
  } finally {
    await database.close();
  }
};

function readOrder(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      role: { type: 'string' },
      name: { type: 'string' },
      provider: { type: 'string' },
      kind: { type: 'string', default: 'secret' },
      origin: { type: 'string', multiple: true, default: [] },
      scope: { type: 'string', multiple: true },
      live: { type: 'boolean', default: false },
    },
  });
  const role = oneOf(Object.keys(scopesOf) as TenantRole[], values.role, '--role');
  const kind = oneOf<KeyKind>(['secret', 'publishable'], values.kind, '--kind');
  const name = values.name?.trim() ?? '';
  if (name === '' || name.length > 300) throw new UsageError('--name is missing or too long.');
  if ((role === 'provider') !== (values.provider !== undefined)) {
    throw new UsageError('--provider goes with --role provider, and only with it.');
  }
  const provider = values.provider === undefined ? {} : { providerId: values.provider };
  return {
    tenant: { livemode: values.live, role, name, ...provider },
    kind,
    scopes: scopesFor(kind, role, values.scope),
    allowedOrigins: originsFor(kind, values.origin),
  };
}

function scopesFor(kind: KeyKind, role: TenantRole, asked: readonly string[] | undefined): Scope[] {
  if (asked === undefined) return usualScopes(kind, role);
  if (kind === 'publishable') throw new UsageError('A publishable key has no scopes: it reads public data only.');
  return asked.map((scope) => oneOf(scopesOf[role], scope, `--scope of a ${role}`));
}

function originsFor(kind: KeyKind, origins: readonly string[]): string[] {
  if (kind === 'publishable' && origins.length === 0) throw new UsageError('A publishable key needs --origin.');
  if (kind === 'secret' && origins.length > 0)
    throw new UsageError('A secret key has no origins: it belongs on a server.');
  const wrong = origins.find((origin) => !isOrigin(origin));
  if (wrong !== undefined) throw new UsageError(`${wrong} is not an origin such as https://jobs.example.`);
  return [...origins];
}

function oneOf<Word extends string>(words: readonly Word[], text: string | undefined, option: string): Word {
  const word = words.find((each) => each === text);
  if (word === undefined) throw new UsageError(`${option} must be one of ${words.join(', ')}.`);
  return word;
}
