import { describe, expect, it } from 'vitest';
import { batches } from '../../packages/server/src/imports/batches.js';
import type { Reading } from '../../packages/server/src/imports/reading.js';
import { postImport } from '../../packages/server/src/imports/remote.js';
import { collect } from './collect.js';

const answer = { results: [], created: 1, updated: 0, unchanged: 0, refused: 0 };

function remote(script: (() => Response | Promise<Response>)[]) {
  const keys: string[] = [];
  const waits: number[] = [];
  const fetch: typeof globalThis.fetch = async (_, init) => {
    keys.push(new Headers(init?.headers).get('idempotency-key') ?? '');
    const next = script.shift();
    if (!next) throw new TypeError('fetch failed');
    return next();
  };
  const wait = async (milliseconds: number) => waits.push(milliseconds);
  return { keys, waits, remote: { baseUrl: 'http://127.0.0.1:1', secretKey: 'sk_test_x', fetch, wait } };
}

describe('sending a batch to a running server', () => {
  it('keeps its key through lost answers, 429 and 500', async () => {
    const {
      keys,
      waits,
      remote: to,
    } = remote([
      () => Promise.reject(new TypeError('fetch failed')),
      () => new Response('', { status: 503 }),
      () => new Response('', { status: 429, headers: { 'retry-after': '2' } }),
      () => new Response('{"results":', { status: 200 }),
      () => Response.json(answer),
    ]);
    expect(await postImport(to, { kind: 'courses', records: [] }, 'key-1')).toEqual(answer);
    expect(keys).toEqual(Array.from({ length: 5 }, () => 'key-1'));
    expect(waits[2]).toBe(2000);
  });

  it('gives up at once on what a retry cannot mend, and says why', async () => {
    const { keys, remote: to } = remote([
      () => Response.json({ title: 'The key may not do this.', requestId: 'req_12345678' }, { status: 403 }),
    ]);
    await expect(postImport(to, {}, 'k')).rejects.toThrow(
      'the server answered 403 The key may not do this. (request req_12345678)',
    );
    expect(keys).toHaveLength(1);
  });

  it('gives up in the end, and never waits without bound', async () => {
    const endless = Array.from(
      { length: 9 },
      () => () => new Response('', { status: 429, headers: { 'retry-after': '100000' } }),
    );
    const { keys, waits, remote: to } = remote(endless);
    await expect(postImport(to, {}, 'k')).rejects.toThrow('given up after 6 tries');
    expect(keys).toHaveLength(6);
    expect(Math.max(...waits)).toBeLessThanOrEqual(60_000);
  });
});

describe('batches', () => {
  const at = { file: 'f' };
  const provider = (reference: string): Reading => ({
    kind: 'providers',
    at,
    record: { reference, provider: { name: reference, country: 'FR' } },
  });
  const course = (reference: string): Reading => ({
    kind: 'courses',
    at,
    record: { providerReference: 'P', course: { reference, title: { en: 'x' }, languages: ['en'], mode: 'online' } },
  });

  async function* of(...readings: Reading[]) {
    yield* readings;
  }

  it('are of one kind, no larger than asked, and providers go before their courses', async () => {
    const readings = [provider('P'), course('1'), course('2'), provider('Q'), course('3'), course('4'), course('5')];
    const made = await collect(batches(of(...readings), 2));
    expect(made.map((batch) => ('records' in batch ? `${batch.kind} ${batch.records.length}` : 'fault'))).toEqual([
      'providers 1',
      'courses 2',
      'providers 1',
      'courses 2',
      'courses 1',
    ]);
  });

  it('leave out other kinds, and let faults through at once', async () => {
    const fault: Reading = { kind: 'courses', at, faults: [{ path: 'x', reason: 'y' }] };
    const made = await collect(batches(of(provider('P'), course('1'), fault), 10, new Set(['courses'])));
    expect(made).toEqual([fault, { kind: 'courses', records: [course('1')] }]);
  });
});
