import { breathe } from '../breathe.js';
import { digest, hex } from '../encoding/base64url.js';
import type { JsonObject } from '../json.js';
import { Refusal, broken } from '../refusal.js';
import { Contexts, type Quad, canonize, toQuads } from '../vendor/jsonld.js';
import { contextUrls } from './context-policy.js';
import { hashOfContext, isPinned, loadContexts, pinnedContext } from './pinned-contexts.js';
import { Sha256 } from './sha256.js';

/**
 * A credential needs one hash for each blank node, and some for those that look alike; poison graphs need factorials. rdf-canonize itself allows
 * as many deep steps as there are nodes alike, but each may cost many hashes. This is about 30 ms.
 */
const maxHashes = 1500;
const maxQuads = 20_000;

export type HostContexts = Readonly<Record<string, object>>;
type Hash = 'SHA-256' | 'SHA-384';

export interface Canonical {
  readonly nquads: string;
  /** Blank node labels of the expanded document → c14n labels. */
  readonly labels: ReadonlyMap<string, string>;
  readonly contexts: Readonly<Record<string, string>>;
}

/**
 * RDFC-1.0 of a JSON-LD document, in safe mode: what the signature would not cover makes it fail.
 * @throws {Refusal} `unknownContext`, `unsafeContext`, `undefinedTerm`, `tooComplex`
 */
export async function canonicalNQuads(document: JsonObject, hash: Hash, host: HostContexts = {}): Promise<Canonical> {
  const mentioned = contextUrls(document, () => true);
  await loadContexts(mentioned, host);
  contextUrls(document, (url) => isPinned(url) || Object.hasOwn(host, url));
  await breathe();
  const quads = await quadsOf(document, host);
  const labels = new Map<string, string>();
  try {
    let left = maxHashes;
    const createMessageDigest = () => {
      if (left-- <= 0) throw new Refusal('tooComplex');
      return hash === 'SHA-256' ? new Sha256() : new Sha384();
    };
    const nquads = await canonize(quads, { createMessageDigest, canonicalIdMap: labels });
    const contexts = Object.fromEntries([...mentioned].flatMap((url) => entry(url, hashOfContext(url))));
    return { nquads, labels, contexts };
  } catch {
    throw new Refusal('tooComplex');
  }
}

const entry = (url: string, hash: string | undefined): [string, string][] => (hash ? [[url, hash]] : []);

async function quadsOf(document: JsonObject, host: HostContexts): Promise<Quad[]> {
  let quads: Quad[];
  try {
    quads = await toQuads(document, contextsFor(host));
  } catch (error) {
    // Safe mode and the rules of JSON-LD: something here would not be signed, or not as it reads.
    if (error instanceof Error && error.name.startsWith('jsonld.')) throw broken('undefinedTerm');
    throw new Refusal('tooComplex');
  }
  if (quads.length > maxQuads) throw new Refusal('tooComplex');
  return quads;
}

const pinned = new Contexts(pinnedContext);
const ofHosts = new WeakMap<HostContexts, Contexts>();

/** Contexts that a host adds are kept for as long as the host keeps them. Pinned ones cannot be replaced. */
function contextsFor(host: HostContexts): Contexts {
  if (Object.keys(host).length === 0) return pinned;
  let contexts = ofHosts.get(host);
  if (!contexts) {
    const copies = structuredClone(host) as Record<string, JsonObject>;
    contexts = new Contexts((url) => (isPinned(url) ? pinnedContext(url) : (copies[url] ?? pinnedContext(url))));
    ofHosts.set(host, contexts);
  }
  return contexts;
}

class Sha384 {
  #text = '';

  update(text: string): void {
    this.#text += text;
  }

  async digest(): Promise<string> {
    return hex(await digest('SHA-384', this.#text));
  }
}
