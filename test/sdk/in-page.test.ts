import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import type * as Sdk from '@ila-kit/sdk/browser';
import type { Browser, Page } from 'playwright-core';
import { rollup } from 'rollup';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../browser.mjs';
import type { Fault, FaultProxy } from './fault-proxy.js';
import { startFaultProxy } from './fault-proxy.js';
import { json, makeCourse } from './stub-server.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-expose-headers': '*',
  'access-control-max-age': '600',
};

let proxy: FaultProxy;
let host: Server;
let browser: Browser;
let page: Page;
let fault: (attempt: number) => Fault;

beforeAll(async () => {
  // Answers from another origin, as an operator's API does.
  proxy = await startFaultProxy((request) =>
    request.method === 'OPTIONS'
      ? new Response(null, { status: 204, headers: CORS })
      : json(200, makeCourse('crs_1'), CORS),
  );
  host = await serveBundle();
  browser = await launchChromium();
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}`);
});

beforeEach(() => {
  let reads = 0;
  proxy.plan(({ method }) => (method === 'OPTIONS' ? { kind: 'pass' } : fault((reads += 1))));
});

afterAll(async () => {
  await browser?.close();
  host?.close();
  await proxy?.close();
});

/** A page with the client as `window.sdk`. */
async function serveBundle(): Promise<Server> {
  const build = await rollup({
    input: join(root, 'packages/sdk/dist/browser.js'),
    plugins: [nodeResolve({ browser: true })],
  });
  const { output } = await build.generate({ format: 'iife', name: 'sdk' });
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<script>${output[0].code}</script>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** What came of a read in the page: the id, or the name of the error. */
async function read(plan: (attempt: number) => Fault, options: { timeout?: number; abortAfter?: number } = {}) {
  fault = plan;
  return page.evaluate(
    async ([baseUrl, { timeout = 5000, abortAfter }]) => {
      const { Ila } = (globalThis as unknown as { sdk: typeof Sdk }).sdk;
      const ila = new Ila({ baseUrl, publishableKey: 'pk_test_page', timeout });
      const signal = abortAfter === undefined ? undefined : AbortSignal.timeout(abortAfter);
      return ila.courses.retrieve('crs_1', {}, { signal }).then(
        ({ id }) => id,
        (error: unknown) => (error instanceof Error ? error.name : 'unknown'),
      );
    },
    [proxy.url, options] as const,
  );
}

describe('the client in a page of another origin', () => {
  it.each<[string, Fault]>([
    ['a cut before the answer', { kind: 'cutBefore' }],
    ['a cut within the body', { kind: 'truncate' }],
    ['a cut within a body of unknown length', { kind: 'truncate', chunked: true }],
    ['503', { kind: 'answer', status: 503, headers: CORS }],
  ])('tries again after %s', async (_, first) => {
    expect(await read((attempt) => (attempt === 1 ? first : { kind: 'pass' }))).toBe('crs_1');
  });

  it.each<[string, Fault, string]>([
    ['cuts', { kind: 'truncate' }, 'ConnectionError'],
    [
      'HTML for JSON',
      { kind: 'answer', status: 200, headers: { ...CORS, 'content-type': 'text/html' } },
      'ResponseError',
    ],
    ['404', { kind: 'answer', status: 404, headers: CORS }, 'ApiError'],
    ['an answer without CORS', { kind: 'answer', status: 200 }, 'ConnectionError'],
  ])('has a typed error for %s', async (_, always, name) => {
    expect(await read(() => always)).toBe(name);
  });

  it('ends in time', async () => {
    expect(await read(() => ({ kind: 'drip', bytesPerSecond: 1 }), { timeout: 500 })).toBe('TimeoutError');
  });

  it('ends when it is told to', async () => {
    expect(await read(() => ({ kind: 'drip', bytesPerSecond: 1 }), { abortAfter: 300 })).toBe('AbortedError');
  });
});
