/**
 * `npm start`: builds what is out of date, then runs the API with its own database and the demo sites on another origin.
 *
 *     PORT           the API's port, 4000 if not set
 *     HOSTS_PORT     the sites' port, 4001 if not set
 *     ILA_DATA_DIR   the database's folder, .ila if not set
 *     DATABASE_URL   a PostgreSQL in place of the embedded database
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../packages/build.mjs';
import { startApi } from './api.mjs';
import { freePort, host } from './ports.mjs';
import { createSitesServer } from './server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const begun = performance.now();

async function start() {
  const { DATABASE_URL: databaseUrl, ILA_DATA_DIR = '.ila' } = process.env;
  const port = await freePort('PORT', 4000);
  const hostsPort = await freePort('HOSTS_PORT', 4001);
  const dataDir = resolve(root, ILA_DATA_DIR);
  build({ only: ['contract', 'packages', 'embed bundle'] });
  const api = await startApi({ port, hostsPort, dataDir, databaseUrl });
  const server = createSitesServer({ api: api.origin });
  await new Promise((listening) => server.listen(hostsPort, host, listening));
  stopOnSignal(api, server);
  const data = databaseUrl ? 'the PostgreSQL of DATABASE_URL' : dataDir;
  console.log(addresses(api, `http://${host}:${hostsPort}`, data));
}

function stopOnSignal(api, server) {
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    await api.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
}

function addresses({ origin, demoKeys }, sites, data) {
  const keys = demoKeys.map(({ name, kind, token }) => `    ${token}  ${name} (${kind})`);
  return `
  Job board        ${sites}/job-board
  HR portal        ${sites}/hr-portal
  Provider         ${sites}/provider

  API              ${origin}/v1
  API reference    ${origin}/docs

  Demo keys, for made-up data only
${keys.join('\n')}

  Data in ${data}: made-up courses.
  Ready in ${((performance.now() - begun) / 1000).toFixed(1)} s. Ctrl+C stops everything.
`;
}

start().catch((error) => {
  console.error(`\n  ${error.message}\n`);
  process.exitCode = 1;
});
