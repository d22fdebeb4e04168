import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const program = fileURLToPath(new URL('../vc-api/server.mjs', import.meta.url));
const suites = ['eddsa-rdfc-2022', 'eddsa-jcs-2022', 'ecdsa-rdfc-2019', 'ecdsa-jcs-2019'];

let server: ChildProcess;
let base = '';
let dids: Record<string, string> = {};

beforeAll(async () => {
  server = spawn(process.execPath, [program, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(server.stdout!, 'data')) as [Buffer];
  base = /http:\S+/.exec(line.toString())![0];
  dids = (await (await fetch(base)).json()) as typeof dids;
});
afterAll(() => server.kill());

const post = async (path: string, body: unknown) => {
  const response = await fetch(`${base}/${path}`, { method: 'POST', body: JSON.stringify(body) });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

const credential = (suite: string) => ({
  '@context': ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/ns/credentials/examples/v2'],
  type: ['VerifiableCredential', 'ExampleAlumniCredential'],
  issuer: dids[suite],
  credentialSubject: { id: 'did:example:ana', alumniOf: 'Campus Nord' },
});

test.each(suites)('%s: what it issues it accepts, and nothing that was changed', async (suite) => {
  const { status, body: signed } = await post(`${suite}/credentials/issue`, { credential: credential(suite) });
  expect(status).toBe(201);
  expect(signed.proof).toMatchObject({ cryptosuite: suite });
  expect((await post(`${suite}/credentials/verify`, { verifiableCredential: signed })).status).toBe(200);
  const changed = { ...signed, credentialSubject: { id: 'did:example:bob' } };
  expect((await post(`${suite}/credentials/verify`, { verifiableCredential: changed })).status).toBe(400);
  const presentation = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: ['VerifiablePresentation'],
    verifiableCredential: [signed],
  };
  expect((await post('presentations/verify', { verifiablePresentation: presentation })).status).toBe(200);
});

test.each([
  ['credentials/issue', { credential: { type: 'VerifiableCredential' } }, 400],
  ['credentials/issue', {}, 400],
  ['credentials/verify', { verifiableCredential: 'x' }, 400],
  ['presentations/verify', {}, 400],
  ['constructor/verify', {}, 404],
  ['no-such-suite-2022/credentials/verify', {}, 404],
])('%s of %j is %i', async (path, body, expected) => {
  expect((await post(path, body)).status).toBe(expected);
});
