import { createServer } from 'node:net';
import { once } from 'node:events';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { freePort, isRunning, startStack, temporaryDataDir, type Failure, type Stack } from './stack.js';

const { dataDir, remove } = temporaryDataDir();
const api = inject('api');

afterAll(remove);

function running(result: Stack | Failure): Stack {
  if (!isRunning(result)) throw new Error(`Did not start (code ${result.code}):\n${result.output}`);
  return result;
}

describe('npm start', () => {
  test('seeds an empty folder the first time, is ready at once the second time, and stops with Ctrl+C', async () => {
    const first = running(await startStack({ dataDir }));
    const { total } = (await (await fetch(`${first.api}/v1/courses?limit=1`)).json()) as { total: { count: number } };
    expect(total.count).toBeGreaterThanOrEqual(2000);
    for (const part of ['/job-board', '/hr-portal', '/provider', '/docs', 'pk_test_', 'sk_test_'])
      expect(first.output()).toContain(part);
    expect(first.readyAfter).toBeLessThan(60_000);
    expect(await first.stop()).toBe(0);

    const second = running(await startStack({ dataDir }));
    expect(second.readyAfter).toBeLessThan(5_000);
    expect((await fetch(`${second.sites}/job-board`)).status).toBe(200);
    expect(await second.stop()).toBe(0);
    await expect(fetch(`${second.api}/livez`)).rejects.toThrow();
  });

  test('says which port is taken and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const result = await startStack({ dataDir, port });
    const sites = await startStack({ dataDir, hostsPort: port });
    other.close();
    expect(result).toMatchObject({ code: 1, output: expect.stringContaining(`Port ${port} is taken.`) });
    expect(result).toMatchObject({ output: expect.stringContaining('PORT=') });
    expect(sites).toMatchObject({ code: 1, output: expect.stringContaining('HOSTS_PORT=') });
  });

  test('refuses a folder that another process has open, and says so', async () => {
    const first = running(await startStack({ dataDir }));
    const second = await startStack({ dataDir, port: await freePort() });
    expect(second).toMatchObject({ code: 1, output: expect.stringContaining('in use') });
    expect((await fetch(`${first.api}/readyz`)).status).toBe(200);
    await first.stop();
  });

  test('the elements are served to other origins', async () => {
    const response = await fetch(`${api}/embed/ila.js`, { headers: { Origin: 'https://elsewhere.example' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });
});
