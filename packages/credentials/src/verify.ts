import { judge } from './judge.js';
import { openSession } from './session.js';
import type { Verification, VerifyInput, VerifyOptions } from './types.js';

/**
 * Verifies a learning credential of any format in use. Answers, whatever the input: what is wrong with a credential is in the result, not thrown.
 *
 * Fetches, in this order and no other: the URL given; the key document that the issuer's id names; once the signature holds, status lists.
 * @param input an object, JSON text, JWT, SD-JWT, JWS JSON (EDC seal), the bytes of a PNG or SVG, or a URL
 * @param options the moment, the network, and what the host trusts; all optional
 */
export function verify(input: VerifyInput, options: VerifyOptions = {}): Promise<Verification> {
  return judge(input, openSession(options));
}
