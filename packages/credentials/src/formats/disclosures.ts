import { disclosureHashes } from '../algorithms.js';
import { digest, fromBase64url, fromUtf8, toBase64url } from '../encoding/base64url.js';
import { type Json, type JsonObject, isObject, isText } from '../json.js';
import { Refusal, broken } from '../refusal.js';
import { parseStrict } from '../strict-json.js';

const maxDisclosures = 500;
const reserved = new Set(['_sd', '...', '_sd_alg']);

type Disclosure = { readonly name?: string; readonly value: Json };

/**
 * The payload of an SD-JWT with what was disclosed in its places (RFC 9901 §7.1). Rejects what that section says must be rejected: a digest or
 * a disclosure twice, one that nothing refers to, a name that is taken or reserved.
 * @throws {Refusal} `disclosureMismatch`, `algorithmNotAllowed`, `malformed`
 */
export async function disclosedPayload(payload: JsonObject, encoded: readonly string[]): Promise<JsonObject> {
  const name = payload['_sd_alg'] ?? 'sha-256';
  const hash = isText(name) && Object.hasOwn(disclosureHashes, name) ? disclosureHashes[name] : undefined;
  if (!hash) throw new Refusal('algorithmNotAllowed');
  if (encoded.length > maxDisclosures) throw new Refusal('tooComplex');
  const disclosures = new Map<string, Disclosure>();
  for (const one of encoded) disclosures.set(toBase64url(await digest(hash, one)), readDisclosure(one));
  if (disclosures.size !== encoded.length) throw broken('disclosureMismatch');
  const reader = new DisclosureReader(disclosures);
  const { _sd_alg: _, ...disclosed } = reader.object(payload);
  if (reader.used !== disclosures.size) throw broken('disclosureMismatch');
  return disclosed;
}

/** The hash that a key binding names the whole by (RFC 9901 §4.3.1). */
export async function bindingHash(payload: JsonObject, sdJwt: string): Promise<string> {
  const name = payload['_sd_alg'] ?? 'sha-256';
  return toBase64url(await digest((isText(name) && disclosureHashes[name]) || 'SHA-256', sdJwt));
}

function readDisclosure(encoded: string): Disclosure {
  const parts = parseStrict(fromUtf8(fromBase64url(encoded)));
  if (!Array.isArray(parts) || !isText(parts[0])) throw broken('malformed');
  const [, second, third] = parts as readonly Json[];
  if (parts.length === 2 && second !== undefined) return { value: second };
  if (parts.length !== 3 || !isText(second) || reserved.has(second) || third === undefined) throw broken('malformed');
  return { name: second, value: third };
}

class DisclosureReader {
  used = 0;
  readonly #disclosures: ReadonlyMap<string, Disclosure>;
  readonly #seen = new Set<string>();

  constructor(disclosures: ReadonlyMap<string, Disclosure>) {
    this.#disclosures = disclosures;
  }

  object(value: JsonObject): JsonObject {
    const { _sd: digests = [], ...plain } = value;
    if (!Array.isArray(digests) || Object.hasOwn(plain, '...')) throw broken('disclosureMismatch');
    const members = new Map(Object.entries(plain).map(([key, inner]) => [key, this.#value(inner ?? null)]));
    for (const found of digests.map((one: Json) => this.#take(one))) {
      if (!found) continue;
      if (found.name === undefined || members.has(found.name)) throw broken('disclosureMismatch');
      members.set(found.name, this.#value(found.value));
    }
    return Object.fromEntries(members);
  }

  #value(value: Json): Json {
    if (Array.isArray(value)) return value.flatMap((item: Json) => this.#element(item));
    return isObject(value) ? this.object(value) : value;
  }

  #element(item: Json): Json[] {
    if (!isObject(item) || !('...' in item)) return [this.#value(item)];
    if (Object.keys(item).length !== 1) throw broken('disclosureMismatch');
    const found = this.#take(item['...']);
    if (found && found.name !== undefined) throw broken('disclosureMismatch');
    return found ? [this.#value(found.value)] : [];
  }

  #take(name: Json | undefined): Disclosure | undefined {
    if (!isText(name) || this.#seen.has(name)) throw broken('disclosureMismatch');
    this.#seen.add(name);
    const found = this.#disclosures.get(name);
    if (found) this.used++;
    return found;
  }
}
