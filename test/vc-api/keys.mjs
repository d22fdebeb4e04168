import { createECDH, createHash, createPrivateKey } from 'node:crypto';
import { importSigningKey } from '@ila-kit/credentials/sign';

/** Keys for this test server only: made of their names, so that the suites can be told its DIDs beforehand. Worth nothing to anyone. */
const seedOf = (name) => createHash('sha256').update(`ila-kit vc-api, test only: ${name}`).digest();

const ed25519Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

async function ed25519() {
  const der = Buffer.concat([ed25519Prefix, seedOf('Ed25519')]);
  return importSigningKey(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }).export({ format: 'jwk' }));
}

async function p256() {
  const d = seedOf('P-256');
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(d);
  const [x, y] = [curve.getPublicKey().subarray(1, 33), curve.getPublicKey().subarray(33)];
  const text = (bytes) => bytes.toString('base64url');
  return importSigningKey({ kty: 'EC', crv: 'P-256', x: text(x), y: text(y), d: text(d) });
}

const [edwards, nist] = await Promise.all([ed25519(), p256()]);

/** What signs for each cryptosuite. */
export const suites = {
  'eddsa-rdfc-2022': { key: edwards, form: 'rdfc' },
  'eddsa-jcs-2022': { key: edwards, form: 'jcs' },
  'ecdsa-rdfc-2019': { key: nist, form: 'rdfc' },
  'ecdsa-jcs-2019': { key: nist, form: 'jcs' },
};
