import { describe, expect, it } from 'vitest';
import { ApiError, Ila, isProblem, NotFoundError, PreconditionFailedError, secretKey, ServerError } from '@ila-kit/sdk';
import { recorded } from './recorded-client.js';
import { createStubServer, json, makeCourse, problem } from './stub-server.js';

describe('answers', () => {
  it('tell data, request id, version and quota', async () => {
    const { ila } = recorded(() => json(200, makeCourse('crs_1'), { etag: '"7"', 'x-request-id': 'req_12345678' }));
    const answer = await ila.courses.retrieve('crs_1').withResponse();
    expect(answer).toMatchObject({
      data: { id: 'crs_1' },
      requestId: 'req_12345678',
      etag: '"7"',
      rateLimit: { remaining: 297, resetSeconds: 42, quota: 300, windowSeconds: 60 },
    });
    expect(answer.response.status).toBe(200);
  });

  it('come raw, of any type, from the same call', async () => {
    const { ila, requests } = recorded(
      () => new Response('{"@type":"Course"}', { headers: { 'content-type': 'application/ld+json' } }),
    );
    const call = ila.courses.retrieve('crs_1', {}, { headers: { accept: 'application/ld+json' } });
    expect(await (await call.asResponse()).text()).toBe('{"@type":"Course"}');
    expect(await call).toEqual({ '@type': 'Course' });
    expect(requests).toHaveLength(1);
    expect(requests[0]!.headers.get('accept')).toBe('application/ld+json');
  });

  it('are undefined when what the caller holds is current', async () => {
    const stub = createStubServer();
    stub.courses.set('crs_1', { course: makeCourse('crs_1'), version: 3 });
    const ila = new Ila({ baseUrl: 'https://api.example', fetch: stub.fetch });
    const { data, etag, response } = await ila.courses.retrieve('crs_1', {}, { ifNoneMatch: '"3"' }).withResponse();
    expect([data, etag, response.status]).toEqual([undefined, '"3"', 304]);
    expect(await ila.courses.retrieve('crs_1', {}, { ifNoneMatch: '"2"' })).toMatchObject({ id: 'crs_1' });
  });

  it('are undefined after a deletion, which takes a version', async () => {
    const stub = createStubServer();
    stub.courses.set('crs_1', { course: makeCourse('crs_1'), version: 3 });
    const ila = new Ila({ baseUrl: 'https://api.example', auth: secretKey('sk_test_a'), fetch: stub.fetch });
    const stale: unknown = await ila.courses.delete('crs_1', { ifMatch: '"2"' }).catch((error: unknown) => error);
    expect(stale).toBeInstanceOf(PreconditionFailedError);
    expect(isProblem(stale, 'precondition-failed') && stale.problem.currentETag).toBe('"3"');
    expect(await ila.courses.delete('crs_1', { ifMatch: '"3"' })).toBeUndefined();
    expect(stub.courses.size).toBe(0);
  });

  it('behave as promises do', async () => {
    const { ila } = recorded(() => json(200, makeCourse('crs_1')));
    const done: string[] = [];
    const call = ila.courses.retrieve('crs_1');
    expect(call).toBeInstanceOf(Promise);
    const [a, b] = await Promise.all([call, call.then(({ id }) => id).finally(() => done.push('finally'))]);
    expect([a.id, b, done]).toEqual(['crs_1', 'crs_1', ['finally']]);
    expect(await ila.courses.retrieve('crs_1').finally(() => done.push('again'))).toMatchObject({ id: 'crs_1' });
  });

  it('reject where they are used, and only there', async () => {
    const { ila } = recorded(() => problem(404, 'not-found'));
    const call = ila.courses.retrieve('crs_1');
    await expect(call.withResponse()).rejects.toBeInstanceOf(NotFoundError);
    await expect(call.asResponse()).rejects.toBeInstanceOf(NotFoundError);
    expect(await call.catch(() => 'caught')).toBe('caught');
  });
});

describe('problems', () => {
  it('are typed by their name', async () => {
    const { ila } = recorded(() =>
      problem(400, 'invalid-request', { errors: [{ parameter: 'limit', message: 'must be <= 100' }] }),
    );
    const error: unknown = await ila.courses.list({ limit: 1000 }).catch((thrown: unknown) => thrown);
    expect(isProblem(error, 'not-found')).toBe(false);
    if (!isProblem(error, 'invalid-request')) throw error;
    expect(error.problem.errors[0]).toEqual({ parameter: 'limit', message: 'must be <= 100' });
    expect(error.message).toContain('GET https://api.example/v1/courses: 400 Problem invalid-request.');
    expect(error.requestId).toMatch(/^req_/);
  });

  it('may state their type as an absolute URL', async () => {
    const { ila } = recorded(() => problem(404, 'not-found', { type: 'https://api.example/v1/problems/not-found' }));
    const error: unknown = await ila.courses.retrieve('crs_1').catch((thrown: unknown) => thrown);
    expect(isProblem(error, 'not-found')).toBe(true);
  });

  it('are absent when something else answered', async () => {
    const { ila } = recorded(
      () => new Response('<h1>Teapot', { status: 418, headers: { 'content-type': 'text/html' } }),
    );
    const error: unknown = await ila.courses.retrieve('crs_1').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 418, problem: undefined });
  });

  it('of the values of a query say nothing in a message', async () => {
    const { ila } = recorded(() => problem(500, 'internal'), { retries: 0 });
    const error: unknown = await ila.courses.list({ q: 'something personal' }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ServerError);
    expect(String(error)).not.toContain('personal');
  });
});

describe('pages', () => {
  function withCourses(count: number) {
    const stub = createStubServer();
    for (let index = 1; index <= count; index += 1) {
      stub.courses.set(`crs_${index}`, { course: makeCourse(`crs_${index}`), version: 1 });
    }
    return recorded((request) => stub.fetch(request));
  }

  it('follow by themselves, each when it is needed', async () => {
    const { ila, requests } = withCourses(5);
    const ids: string[] = [];
    for await (const { id } of ila.courses.list({ q: 'solar', limit: 2 })) {
      ids.push(id);
      if (ids.length === 2) expect(requests).toHaveLength(1);
    }
    expect(ids).toEqual(['crs_1', 'crs_2', 'crs_3', 'crs_4', 'crs_5']);
    expect(requests.map(({ url }) => new URL(url).search)).toEqual([
      '?q=solar&limit=2',
      '?q=solar&limit=2&cursor=c2',
      '?q=solar&limit=2&cursor=c4',
    ]);
  });

  it('can be taken one by one, with what they say beside their items', async () => {
    const { ila } = withCourses(3);
    const first = await ila.courses.list({ limit: 2 });
    expect(first.data).toHaveLength(2);
    expect(first.total).toEqual({ count: 3, exact: true });
    expect(Object.keys(first)).not.toContain('nextPage');
    const second = await first.nextPage();
    expect(second?.data.map(({ id }) => id)).toEqual(['crs_3']);
    expect(second?.nextPage()).toBeUndefined();
  });

  it('become an array up to a limit', async () => {
    const { ila, requests } = withCourses(9);
    const courses = await ila.courses.list({ limit: 2 }).toArray({ limit: 3 });
    expect(courses.map(({ id }) => id)).toEqual(['crs_1', 'crs_2', 'crs_3']);
    expect(requests).toHaveLength(2);
  });

  it('have responses as well', async () => {
    const { ila } = withCourses(3);
    const { data, requestId } = await ila.courses.list({ limit: 2 }).withResponse();
    expect((await data.nextPage())?.data).toHaveLength(1);
    expect(requestId).toMatch(/^req_/);
  });
});
