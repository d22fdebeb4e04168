import type { TenantRole } from '../contract/handler.js';

export interface TenantsTables {
  tenants: {
    id: string;
    livemode: boolean;
    role: TenantRole;
    name: string;
    /** The provider that a tenant of role `provider` is. */
    provider_id: string | null;
    created_at: Date;
  };
}
