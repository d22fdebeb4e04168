import { once } from 'node:events';
import { createServer } from 'node:net';
import { cpus, loadavg } from 'node:os';
import { describe, expect, inject, test } from 'vitest';
import { startStack } from './stack.js';

const api = inject('api');
const sites = inject('sites');
const dataDir = inject('dataDir');
const first = inject('firstStart');
const second = inject('secondStart');

/** Times mean something only where nothing else uses the machine. */
const isBusy = (loadavg()[0] ?? 0) > 1.5 * cpus().length;

describe('npm start', () => {
  test('prints the sites, the API, its reference and the demo keys', () => {
    for (const { output } of [first, second]) {
      for (const part of ['/job-board', '/hr-portal', '/provider', '/v1', '/docs', 'pk_test_', 'sk_test_']) {
        expect(output).toContain(part);
      }
    }
  });

  test.skipIf(isBusy)('is ready within 60 s the first time, and within 5 s the second', () => {
    expect(first.readyAfter).toBeLessThan(60_000);
    expect(second.readyAfter).toBeLessThan(5_000);
  });

  test('fills an empty folder with at least 2,000 courses, and keeps them', async () => {
    const { total } = (await (await fetch(`${api}/v1/courses?limit=1`)).json()) as { total: { count: number } };
    expect(total.count).toBeGreaterThanOrEqual(2000);
  });

  test('ends well with Ctrl+C', () => {
    expect(inject('stoppedWith')).toBe(0);
  });

  test('says which port is taken and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const ofApi = await startStack({ dataDir, port });
    const ofSites = await startStack({ dataDir, hostsPort: port });
    other.close();
    const taken = `Port ${port} is taken.`;
    expect(ofApi).toEqual({ code: 1, output: expect.stringMatching(`${taken} .* PORT=\\d+ npm start`) });
    expect(ofSites).toEqual({ code: 1, output: expect.stringMatching(`${taken} .* HOSTS_PORT=\\d+ npm start`) });
  });

  test('refuses a folder that another process has open, and does it no harm', async () => {
    const other = await startStack({ dataDir });
    expect(other).toEqual({ code: 1, output: expect.stringContaining(`The folder ${dataDir} is in use by process`) });
    expect((await fetch(`${api}/readyz`)).status).toBe(200);
  });

  test('serves the elements to other origins', async () => {
    const response = await fetch(`${api}/embed/ila.js`, { headers: { Origin: 'https://elsewhere.example' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(new URL(api).origin).not.toBe(new URL(sites).origin);
  });
});
