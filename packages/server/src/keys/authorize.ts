import type { Operation } from '../contract/document.js';
import type { Caller, TenantRole } from '../contract/handler.js';
import { problem } from '../http/problem.js';
import { unauthenticated } from './authenticate.js';

/**
 * Whether the kind of key and its scopes allow the operation, as the contract's `security` says.
 * @throws {ProblemError} unauthenticated, forbidden
 */
export function assertMayCall({ isPublic, isForPages, scopes }: Operation, caller: Caller): void {
  if (isPublic) return;
  if (caller.kind === 'anonymous') throw unauthenticated('This needs a key.');
  if (caller.kind === 'publishable' && !isForPages) throw problem('forbidden', { detail: 'This needs a secret key.' });
  const missing = scopes.find((scope) => !caller.scopes.has(scope));
  if (missing !== undefined) throw problem('forbidden', { requiredScope: missing });
}

/**
 * For what only some kinds of tenants may do.
 * @throws {ProblemError} forbidden
 */
export function assertRole(caller: Caller, ...roles: readonly TenantRole[]): void {
  if (caller.role && roles.includes(caller.role)) return;
  throw problem('forbidden', { detail: `Only a tenant of the role ${roles.join(' or ')} may do this.` });
}
