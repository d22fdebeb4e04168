import type { ProblemName } from '../http/problem.js';

/** What each problem means and what to do; the same words as in the contract, which a test sees to. */
export const descriptions: Readonly<Record<ProblemName, string>> = {
  'invalid-request': 'The path, a query parameter, a header or the body breaks its schema. `errors` names each place.',
  'malformed-json': 'The body could not be read as JSON, is nested too deeply, or repeats a key.',
  'idempotency-key-missing': 'Each POST with an effect takes an `Idempotency-Key`, so that a retry cannot act twice.',
  'invalid-cursor': 'The cursor was changed, is too old, or belongs to another query. Start again without it.',
  unauthenticated: 'The `Authorization` header is missing, or the key in it is unknown or revoked.',
  forbidden: 'The key is valid, but its tenant or its scopes do not allow this operation.',
  'origin-not-allowed': 'A publishable key works only from the origins that its tenant has registered.',
  'not-found': 'The resource does not exist, or the caller may not know of it.',
  'method-not-allowed': 'The `Allow` header lists the methods.',
  'not-acceptable': 'The `Accept` header names no media type that this resource has.',
  conflict: "A unique value, such as the provider's reference, is already taken.",
  'idempotency-in-flight': 'Wait and send the same request again.',
  'precondition-failed': '`If-Match` does not name the current version. Read it again and decide anew.',
  'payload-too-large': 'The body is larger than this operation takes.',
  'unsupported-media-type': 'Send `application/json`.',
  'idempotency-key-reused': 'A key stands for one act. Choose a new one for a new act.',
  unprocessable:
    'The request follows the contract, but its values contradict each other or what is stored. `errors` names each place.',
  'precondition-required': 'Changing or deleting a resource takes `If-Match` with the `ETag` that you have seen.',
  'rate-limited': 'The quota is used up. Wait as long as `Retry-After` says.',
  internal: 'A fault on our side. The request id finds it in the logs.',
  unavailable: 'The database or another part is not reachable. Try again later.',
};
