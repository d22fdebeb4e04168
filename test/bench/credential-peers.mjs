/** The verifiers that are compared, behind one function each: whether a document is accepted, or `undefined` where it cannot be read. Also in a page. */

/** The moment for which the corpus says what is right. */
export const now = new Date('2026-11-24T12:00:00Z');

/** @type {Record<string, (fetch: typeof globalThis.fetch) => Promise<(bytes: Uint8Array) => Promise<boolean | undefined>>>} */
export const peers = {
  'ila-kit': async (fetch) => {
    const { verify } = await import('@ila-kit/credentials');
    return async (bytes) => {
      const { verdict, checks } = await verify(bytes, { now, fetch });
      if (verdict === 'unverifiable' && checks.integrity.result === 'unknown') return undefined;
      return verdict === 'valid' || verdict === 'unconfirmed';
    };
  },
  '@digitalbazaar/vc': async (fetch) => {
    const [vc, { DataIntegrityProof }, eddsa, ecdsa, { Ed25519Signature2020 }] = await Promise.all([
      import('@digitalbazaar/vc'),
      import('@digitalbazaar/data-integrity'),
      import('@digitalbazaar/eddsa-rdfc-2022-cryptosuite'),
      import('@digitalbazaar/ecdsa-rdfc-2019-cryptosuite'),
      import('@digitalbazaar/ed25519-signature-2020'),
    ]);
    const suite = [
      new DataIntegrityProof({ cryptosuite: eddsa.cryptosuite }),
      new DataIntegrityProof({ cryptosuite: ecdsa.createVerifyCryptosuite?.() ?? ecdsa.cryptosuite }),
      new Ed25519Signature2020(),
    ];
    const documentLoader = loaderOn(fetch, vc.defaultDocumentLoader);
    return async (bytes) => {
      const credential = jsonOf(bytes);
      if (!credential) return undefined;
      const checkStatus = async () => ({ verified: true });
      const { verified } = await vc.verifyCredential({ credential, suite, documentLoader, now, checkStatus });
      return verified;
    };
  },
  '@digitalcredentials/verifier-core': async (fetch) => {
    globalThis.fetch = fetch;
    const { verifyCredential } = await import('@digitalcredentials/verifier-core');
    return async (bytes) => {
      const credential = jsonOf(bytes);
      if (!credential) return undefined;
      const { log = [], errors } = await verifyCredential({ credential, knownDIDRegistries: [] });
      const failed = log.some(({ id, valid }) => valid === false && id !== 'registered_issuer');
      return !errors && log.length > 0 && !failed;
    };
  },
};

/** A JSON object, or nothing: these two read neither tokens nor images. */
function jsonOf(bytes) {
  const text = new TextDecoder().decode(bytes).trim();
  if (!text.startsWith('{')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Contexts of the library's own, did:key, and the corpus' copies. */
function loaderOn(fetch, own) {
  const answer = (document, documentUrl) => ({ contextUrl: null, documentUrl, document });
  const kept = new Map();
  return async (url) => {
    const known = kept.get(url);
    if (known) return known;
    const [did, fragment] = url.split('#');
    if (did.startsWith('did:key:')) return answer(fragment ? keyOf(did) : didOf(did), url);
    const loaded = await own(url).catch(async () => {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`not found: ${url}`);
      return answer(await response.json(), url);
    });
    kept.set(url, loaded);
    return loaded;
  };
}

function keyOf(did) {
  const publicKeyMultibase = did.slice('did:key:'.length);
  const context = 'https://w3id.org/security/multikey/v1';
  return {
    '@context': context,
    id: `${did}#${publicKeyMultibase}`,
    type: 'Multikey',
    controller: did,
    publicKeyMultibase,
  };
}

function didOf(did) {
  const method = keyOf(did);
  const context = ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'];
  return { '@context': context, id: did, verificationMethod: [method], assertionMethod: [method.id] };
}
