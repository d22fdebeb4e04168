import type { JsonWebKey } from 'node:crypto';
import type { Json } from '../db/columns.js';

export interface IssuersTables {
  /** The one issuer in whose name this server signs: made up, test data only. */
  issuers: {
    id: string;
    name: string;
    /** Ed25519, private part and all. */
    private_jwk: Json<JsonWebKey>;
    created_at: Date;
  };
  status_lists: {
    id: string;
    purpose: 'revocation' | 'suspension';
    /** Indexes that are revoked or suspended. */
    set_indexes: number[];
    updated_at: Date;
  };
}
