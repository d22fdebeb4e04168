import type { Kysely } from 'kysely';
import type { TenantRole } from '../contract/handler.js';
import type { Database } from '../db/schema.js';
import { addKey, usualScopes } from '../keys/service.js';
import { findKeyByHash } from '../keys/store.js';
import { hashToken, type KeyKind } from '../keys/token.js';
import { findOrAddTenant } from '../tenants/store.js';

/** A key that is written down here, for demonstrations and tests. It opens test data only: `addKey` refuses a fixed live token. */
export interface DemoKey {
  name: string;
  role: TenantRole;
  kind: KeyKind;
  token: string;
  /** The provider that the tenant is, by the seed's reference. */
  providerReference?: string;
}

export const demoKeys = {
  operator: { name: 'Demo operator', role: 'operator', kind: 'secret', token: token('sk', 'DemoOperator') },
  helios: provider('Hélios Formation', 'HELIOS', 'sk', 'DemoProviderHelios'),
  werkbank: provider('Werkbank Bildung', 'WERKBANK', 'sk', 'DemoProviderWerkbank'),
  liffey: provider('Liffey Skills', 'LIFFEY', 'sk', 'DemoProviderLiffey'),
  jobBoard: { name: 'Demo job board', role: 'board', kind: 'publishable', token: token('pk', 'DemoJobBoard') },
  hrPortal: { name: 'Demo HR portal', role: 'employer', kind: 'publishable', token: token('pk', 'DemoHrPortal') },
  providerSite: provider('Liffey Skills', 'LIFFEY', 'pk', 'DemoProviderSite'),
} satisfies Record<string, DemoKey>;

/** The origins of the demo sites on this machine. */
export function demoOrigins(hostsPort: number): string[] {
  return [`http://127.0.0.1:${hostsPort}`, `http://localhost:${hostsPort}`];
}

/**
 * Adds the tenants and keys that are missing, and lets the pages of these origins use the publishable ones.
 * @param providerIds by reference
 */
export async function seedDemoKeys(
  db: Kysely<Database>,
  { providerIds, origins, now }: { providerIds: ReadonlyMap<string, string>; origins: readonly string[]; now: Date },
): Promise<void> {
  for (const key of Object.values<DemoKey>(demoKeys)) {
    const allowedOrigins = key.kind === 'publishable' ? origins : [];
    const known = await findKeyByHash(db, hashToken(key.token));
    if (known) {
      await db
        .updateTable('keys')
        .set({ allowed_origins: [...allowedOrigins] })
        .where('id', '=', known.id)
        .execute();
      continue;
    }
    const providerId = key.providerReference === undefined ? undefined : providerIds.get(key.providerReference);
    const { role, name, kind } = key;
    const tenantId = await findOrAddTenant(
      db,
      { livemode: false, role, name, ...(providerId ? { providerId } : {}) },
      now,
    );
    await addKey(
      db,
      { tenantId, kind, livemode: false, name, scopes: usualScopes(kind, role), allowedOrigins, token: key.token },
      now,
    );
  }
}

function provider(name: string, providerReference: string, prefix: 'pk' | 'sk', word: string): DemoKey {
  const kind = prefix === 'pk' ? 'publishable' : 'secret';
  return { name, role: 'provider', kind, token: token(prefix, word), providerReference };
}

/** As long as a real one, and no one takes it for one. */
function token(prefix: 'pk' | 'sk', word: string): string {
  return `${prefix}_test_${word.padEnd(40, '0')}`;
}
