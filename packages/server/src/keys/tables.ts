import type { Scope } from '../generated/types.js';

export interface KeysTables {
  keys: {
    id: string;
    livemode: boolean;
    version: number;
    created_at: Date;
    tenant_id: string;
    kind: 'publishable' | 'secret';
    name: string;
    /** SHA-256 of the token in hexadecimal; the token itself is nowhere. */
    token_hash: string;
    /** The last four characters of the token. */
    token_end: string;
    scopes: Scope[];
    allowed_origins: string[];
    last_used_at: Date | null;
    revoked_at: Date | null;
  };
}
