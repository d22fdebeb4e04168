/**
 * A VC-API for the W3C test suites, on loopback only and for tests only: `npm run vc-api -- --port 40443`.
 *
 *     POST /{cryptosuite}/credentials/issue     { credential }                        → 201, the credential
 *     POST /{cryptosuite}/credentials/verify    { verifiableCredential }              → 200, 400
 *     POST /{cryptosuite}/presentations/verify  { verifiablePresentation, options }   → 200, 400
 *
 * Without a cryptosuite it is eddsa-rdfc-2022. `GET /` says which there are, and their issuers. Accepted is what nothing speaks against:
 * `valid`, and `unconfirmed`, since the examples of the suites name issuers that do not exist.
 */
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { verify } from '@ila-kit/credentials';
import { signWithProof } from '@ila-kit/credentials/sign';
import { suites } from './keys.mjs';

const maxBytes = 4_000_000;
const accepted = ['valid', 'unconfirmed'];

const { values } = parseArgs({ options: { port: { type: 'string', default: '40443' } } });

class Refused extends Error {}

const operations = {
  'credentials/issue': async ({ credential }, suite) => {
    return [201, await issue(credential, suite)];
  },
  'credentials/verify': async ({ verifiableCredential }) => [200, await accept(verifiableCredential)],
  'presentations/verify': async ({ verifiablePresentation, options = {} }) => {
    const { challenge: nonce, domain: audience } = options;
    return [200, await accept(verifiablePresentation, { nonce, audience })];
  },
};

async function issue(credential, { key, form }) {
  if (typeof credential !== 'object' || credential === null) throw new Refused('no credential');
  const signed = await signWithProof(credential, key, { created: new Date(), form }).catch((error) => {
    throw new Refused(`cannot be signed: ${error.reason ?? error.message}`);
  });
  const { verdict, checks, problems } = await verify(signed, { allowLoopback: true });
  // Signing what is expired or not yet valid is the issuer's own business; signing what is no credential is not.
  if (verdict === 'invalid' || checks.integrity.result !== 'intact')
    throw new Refused(JSON.stringify({ checks, problems }));
  return signed;
}

async function accept(document, options = {}) {
  if (typeof document !== 'object' || document === null) throw new Refused('nothing to verify');
  const { verdict, checks, problems, credentials } = await verify(document, { ...options, allowLoopback: true });
  const unsure = checks.status.result === 'unknown' && checks.status.reason !== 'unsupportedStatus';
  if (!accepted.includes(verdict) || unsure)
    throw new Refused(JSON.stringify({ verdict, checks, problems, credentials }));
  return { verified: true, verdict, checks, warnings: [], errors: [] };
}

async function readBody(request) {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > maxBytes) throw new Refused('too large');
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    throw new Refused('not JSON');
  }
}

async function answer(request) {
  if (request.method === 'GET' && request.url === '/') {
    return [200, Object.fromEntries(Object.entries(suites).map(([name, { key }]) => [name, key.did]))];
  }
  const [, name = 'eddsa-rdfc-2022', path] = /^\/(?:([\w-]+-\d{4})\/)?(\w+\/\w+)$/.exec(request.url ?? '') ?? [];
  const operation = request.method === 'POST' && Object.hasOwn(operations, path ?? '') && operations[path];
  if (!operation || !Object.hasOwn(suites, name)) return [404, { errors: ['no such operation'] }];
  return operation(await readBody(request), suites[name]);
}

const server = createServer((request, response) => {
  answer(request)
    .catch((error) => [error instanceof Refused ? 400 : 500, { verified: false, errors: [error.message] }])
    .then(([status, body]) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
});

server.listen(Number(values.port), '127.0.0.1', () => {
  console.log(`VC-API for tests at http://127.0.0.1:${server.address().port}`);
});
