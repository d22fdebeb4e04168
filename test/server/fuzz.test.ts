import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadContract } from '../../packages/server/src/contract/contract.js';
import type { JsonObject } from '../../packages/server/src/contract/document.js';
import { ensureIssuer, type Network, putDocument, putStatusList } from '@ila-kit/server';
import { type Api, startApi } from './api.js';
import { forEachEngine } from './database.js';
import { damaged } from './fuzz/damage.js';
import { requests, type Sketch } from './fuzz/requests.js';

/** Another seed makes other requests: `ILA_FUZZ_SEED=7 npx vitest run … test/server/fuzz.test.ts` plays a run again. */
const seed = Number(process.env.ILA_FUZZ_SEED ?? 20_261_124);
const runs = Number(process.env.ILA_FUZZ_RUNS ?? (process.env.ILA_LONG ? 20_000 : 1_500));

/** Some operations only, by id, with commas. */
const only = process.env.ILA_FUZZ_OPERATIONS?.split(',');

const contract = loadContract();
const operations = contract.operations.filter(({ id }) => only?.includes(id) ?? true);
const page = 'https://jobs.example';
const now = () => new Date('2026-11-24T10:00:00Z');

/** What is asked for at any address that is not made up. */
const nowhere: Network = {
  resolve: async () => [],
  connect: () => {
    throw new Error('nothing may be called');
  },
};

const document = 'https://university.example/did.json';

/** Work since then; the clock would also count what else the machine does. */
function seconds(since: NodeJS.CpuUsage): number {
  return process.cpuUsage(since).user / 1_000_000;
}

forEachEngine((engine) => {
  let api: Api;
  const tokens: Record<string, string> = {};
  const ids: Record<string, string[]> = {};
  const cursors: Record<string, string[]> = {};
  const logged: Record<string, unknown>[] = [];

  beforeAll(async () => {
    const log = {
      info: () => undefined,
      warn: () => undefined,
      error: (fields: Record<string, unknown>) => logged.push(fields),
    };
    api = await startApi(engine, { log, network: nowhere, now });
    await fillTokens();
    await fillIds();
    await fillIssuer();
  }, 180_000);
  afterAll(() => api.close());

  async function fillTokens(): Promise<void> {
    tokens.operator = (await api.key('operator')).token;
    const { body: provider } = await api.call('POST', '/v1/providers', {
      token: tokens.operator,
      body: { name: 'Fuzzed', country: 'FR' },
    });
    tokens.provider = (await api.key('provider', { providerId: String(provider.id) })).token;
    tokens.page = (await api.key('board', { origins: [page] })).token;
    tokens.wrongPage = tokens.page;
    tokens.live = (await api.key('operator', { livemode: true })).token;
    tokens.narrow = (await api.key('operator', { name: 'narrow', scopes: [] })).token;
    tokens.unknown = `sk_test_${'0'.repeat(40)}`;
  }

  /** A few records of each kind, so that ids lead somewhere. */
  async function fillIds(): Promise<void> {
    const skill = 'http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab';
    const occupation = 'http://data.europa.eu/esco/occupation/f2cc5978-e45c-4f28-b859-7f89221b0505';
    const take = (body: unknown) => api.call('POST', '/v1/imports', { token: tokens.operator ?? '', body });
    await take({ kind: 'skills', records: [{ uri: skill, labels: { en: 'manage musical staff' }, kind: 'skill' }] });
    await take({
      kind: 'occupations',
      records: [{ uri: occupation, labels: { en: 'air force officer' }, iscoCode: '0110' }],
    });
    await take({ kind: 'occupationSkills', records: [{ occupation, skill, relation: 'essential' }] });
    for (let n = 0; n < 20; n += 1) {
      const body = {
        reference: `C-${n}`,
        title: { fr: `Cours ${n}`, en: `Solar ${n}` },
        languages: ['fr'],
        mode: 'online',
        skills: [skill],
      };
      const { body: course } = await api.call('POST', '/v1/courses', { token: tokens.provider ?? '', body });
      keep('courseId', course.id);
      const session = { start: '2027-01-01', end: '2027-01-02' };
      const created = await api.call('POST', `/v1/courses/${String(course.id)}/sessions`, {
        token: tokens.provider ?? '',
        body: session,
      });
      keep('courseSessionId', created.body.id);
      const { body: provider } = await api.call('POST', '/v1/providers', {
        token: tokens.operator ?? '',
        body: { name: `P${n}`, country: 'FR' },
      });
      keep('providerId', provider.id);
      const key = await api.call('POST', '/v1/keys', {
        token: tokens.operator ?? '',
        body: { kind: 'secret', name: `K${n}` },
      });
      keep('keyId', (key.body.key as { id?: unknown } | undefined)?.id);
    }
    ids.skillId = ['0005c151-5b5a-4a66-8aac-60e734beb1ab'];
    ids.occupationId = ['f2cc5978-e45c-4f28-b859-7f89221b0505'];
    ids.schemeId = ['fr-cpf', 'eu-ila', 'nl-stap'];
    ids.statusListId = ['stl_demonstration'];
    ids.problemType = ['not-found', 'internal'];
  }

  async function fillIssuer(): Promise<void> {
    const { db } = api.server.database;
    await ensureIssuer(db, now());
    await putStatusList(db, { id: 'stl_demonstration', purpose: 'revocation', set: [1] }, now());
    await putDocument(db, { url: document, mediaType: 'application/json', bytes: Buffer.from('{}') }, now());
  }

  function keep(name: string, id: unknown): void {
    if (typeof id === 'string') (ids[name] ??= []).push(id);
  }

  function fill(name: string, filled: Sketch['path'][string]): string {
    const known = ids[name] ?? [];
    return 'text' in filled ? filled.text : (known[filled.known % known.length] ?? 'none');
  }

  /** Ids in a body that lead somewhere, and cursors that the server gave: else nothing would get past them. */
  function fillBody(body: unknown, known: number): unknown {
    if (typeof body !== 'object' || body === null) return body;
    const { providerId, country, nuts, place } = body as Record<string, unknown>;
    return {
      ...body,
      ...(providerId === undefined ? {} : { providerId: fill('providerId', { known }) }),
      ...(nuts === undefined || country === undefined ? {} : { country: 'FR', nuts: 'FRK2' }),
      ...(place === undefined ? {} : { place: fillBody(place, known) }),
    };
  }

  function fillCursor(operation: string, name: string, value: string): string {
    const given = cursors[operation] ?? [];
    if (operation === 'retrieveDocument' && name === 'url' && value.length % 3 > 0) return document;
    return name === 'cursor' && value.length % 3 > 0 ? (given[value.length % given.length] ?? value) : value;
  }

  function build({ operation, method, path, query, caller, headers, body, damage }: Sketch): Request {
    const url = new URL(
      operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
        encodeURIComponent(fill(name, path[name] ?? { text: '' })),
      ),
      'http://api.example',
    );
    for (const [name, value] of query) url.searchParams.append(name, fillCursor(operation.id, name, value));
    const filled = fillBody(body, query.length + Object.keys(headers).length);
    const text =
      body === undefined || method === 'GET' || method === 'HEAD'
        ? undefined
        : damage
          ? damaged(filled, damage)
          : JSON.stringify(filled);
    const token = tokens[caller];
    const all = new Headers({ ...(text === undefined ? {} : { 'content-type': 'application/json' }), ...headers });
    if (token) all.set('authorization', `Bearer ${token}`);
    if (caller === 'page') all.set('origin', page);
    if (caller === 'wrongPage') all.set('origin', 'https://evil.example');
    return new Request(url, { method, headers: all, ...(text === undefined ? {} : { body: text }) });
  }

  /** Everything that must hold for any answer. */
  function faultOf(sketch: Sketch, response: Response, text: string): string | undefined {
    const { status, headers } = response;
    if (status >= 500) return `status ${status}: ${JSON.stringify(logged.at(-1) ?? text)}`;
    if (!/^[A-Za-z0-9_-]{8,64}$/.test(headers.get('x-request-id') ?? '')) return 'no request id';
    if (status >= 400 && text.length > 20_000) return `a problem of ${text.length} characters`;
    if (sketch.method === 'HEAD' || sketch.method === 'OPTIONS' || status === 304 || status === 204) {
      return text === '' ? undefined : 'a body where none belongs';
    }
    const body = JSON.parse(text) as JsonObject;
    if (status >= 400 && body.requestId !== headers.get('x-request-id')) return 'the problem names another request';
    const vague = (body.errors as Record<string, unknown>[] | undefined)?.find(
      (error) => ['pointer', 'parameter', 'header'].filter((place) => place in error).length !== 1,
    );
    if (status >= 400 && vague) return `an error without one place: ${JSON.stringify(vague)}`;
    return breachOf(sketch, response, body);
  }

  function breachOf(
    { operation, method }: Sketch,
    { status, headers }: Response,
    body: JsonObject,
  ): string | undefined {
    const answered =
      contract.operations.find((each) => each.path === operation.path && each.method === method) ?? operation;
    try {
      const contentType = headers.get('content-type')?.split(';')[0];
      contract.checkAnswer(answered, { status, headers, contentType, body });
      return undefined;
    } catch (breach) {
      return String(breach);
    }
  }

  test(`${runs} requests: no failure of the server, every answer on schema`, { timeout: 1_800_000 }, async () => {
    const statuses = new Map<number, number>();
    const succeeded = new Set<string>();
    const faults: string[] = [];
    const begun = process.cpuUsage();
    const sketches = fc.sample(requests(contract.document, operations), { numRuns: runs, seed });
    for (const [index, sketch] of sketches.entries()) {
      const request = build(sketch);
      const shown = `#${index} ${request.method} ${request.url.slice(0, 300)} ${JSON.stringify([...request.headers])}`;
      const started = process.cpuUsage();
      const response = await api.server.fetch(request);
      const text = await response.text();
      const fault = faultOf(sketch, response, text) ?? (seconds(started) > 3 ? 'more than 3 s of work' : undefined);
      if (fault) faults.push(`${fault}\n  ${shown}\n  ${JSON.stringify(sketch.damage ?? sketch.body)?.slice(0, 300)}`);
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      if (response.ok) succeeded.add(sketch.operation.id);
      const cursor = /"nextCursor":"([^"]+)"/.exec(text)?.[1];
      if (cursor) (cursors[sketch.operation.id] ??= []).push(cursor);
      if (faults.length > 20) break;
    }
    console.log(
      `seed ${seed}, ${Math.round(seconds(begun))} s of work:`,
      [...statuses]
        .sort(([a], [b]) => a - b)
        .map(([status, n]) => `${status}: ${n}`)
        .join(', '),
    );
    expect(faults.length, `ILA_FUZZ_SEED=${seed}\n${faults.slice(0, 5).join('\n')}`).toBe(0);
    // A fuzz that is always refused at the door shows nothing.
    expect([...succeeded].sort()).toEqual(operations.map(({ id }) => id as string).sort());
  });

  test('bodies of a megabyte: refused by name, in a moment', async () => {
    const long = 'x'.repeat(1_000_000);
    const call = (body: unknown) => api.call('POST', '/v1/providers', { token: tokens.operator ?? '', body });
    for (const body of [
      { name: long, country: 'FR' },
      { name: 'x', country: long },
      { name: 'x', country: 'FR', [long]: 1 },
    ]) {
      const started = process.cpuUsage();
      const { status, body: problem } = await call(body);
      expect(status).toBe(400);
      expect(JSON.stringify(problem).length).toBeLessThan(2000);
      expect(seconds(started)).toBeLessThan(2);
    }
    const many = await call({ name: 'x', country: 'FR', qualityAssurance: Array(80_000).fill({ kind: 'x' }) });
    expect(many.body.errors).toMatchObject([{ pointer: '/qualityAssurance', code: 'maxItems' }]);
    const tooLarge = await call({ name: 'x'.repeat(1_100_000) });
    expect([tooLarge.status, tooLarge.body.limitBytes]).toEqual([413, 1_048_576]);
    const query = await api.call('GET', `/v1/providers?q=${long}`);
    expect(query.body.errors).toMatchObject([{ parameter: 'q', code: 'maxLength' }]);
  });

  test('no request polluted a prototype', () => {
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
