import { describe, expect, it } from 'vitest';
import { Ila, SessionError } from '@ila-kit/sdk/browser';
import type { SessionToken } from '@ila-kit/sdk/browser';
import { createSession } from '../../packages/sdk/src/session.js';
import { json, problem } from './stub-server.js';

const FOR_A_PERSON = { undocumented: true, session: true } as const;
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

/** A page whose server mints `tokens` one after the other, and whose API takes those that are `good`. */
function signedIn({ good = /./, expiresAt = inMinutes(15) } = {}) {
  const seen: (string | null)[] = [];
  let minted = 0;
  const fetchSession = async (): Promise<SessionToken> => {
    minted += 1;
    const token = `token-${minted}`;
    await new Promise((resolve) => setTimeout(resolve, 10));
    return { token, expiresAt };
  };
  const ila = new Ila({
    baseUrl: 'https://api.example',
    publishableKey: 'pk_test_page',
    fetchSession,
    fetch: (request) => {
      const authorization = request.headers.get('authorization');
      seen.push(authorization);
      return good.test(authorization ?? '')
        ? json(200, { data: [], nextCursor: null })
        : problem(401, 'unauthenticated');
    },
  });
  return { ila, seen, mints: () => minted };
}

describe('a session', () => {
  it('is asked for only when a call acts for a person', async () => {
    const { ila, seen, mints } = signedIn();
    await ila.courses.list();
    expect([seen, mints()]).toEqual([['Bearer pk_test_page'], 0]);
    await ila.request('get', '/accounts/me', FOR_A_PERSON);
    expect([seen.at(-1), mints()]).toEqual(['Bearer token-1', 1]);
  });

  it('is fetched once for all who wait', async () => {
    const { ila, seen, mints } = signedIn();
    await Promise.all(Array.from({ length: 5 }, () => ila.request('get', '/accounts/me', FOR_A_PERSON)));
    expect(mints()).toBe(1);
    expect(new Set(seen)).toEqual(new Set(['Bearer token-1']));
  });

  it('is renewed once when it is refused', async () => {
    const { ila, seen } = signedIn({ good: /token-2/ });
    await ila.request('get', '/accounts/me', FOR_A_PERSON);
    expect(seen).toEqual(['Bearer token-1', 'Bearer token-2']);
  });

  it('gives up when the new one is refused as well', async () => {
    const { ila, seen } = signedIn({ good: /never/ });
    await expect(ila.request('get', '/accounts/me', FOR_A_PERSON)).rejects.toMatchObject({ status: 401 });
    expect(seen).toHaveLength(2);
  });

  it('sends the body again after a renewal', async () => {
    const bodies: string[] = [];
    let tokens = 0;
    const ila = new Ila({
      baseUrl: 'https://api.example',
      fetchSession: async () => ({ token: `token-${(tokens += 1)}`, expiresAt: inMinutes(15) }),
      fetch: async (request) => {
        bodies.push(await request.text());
        return bodies.length === 1 ? problem(401, 'unauthenticated') : json(200, {});
      },
    });
    await ila.request('post', '/enrolments', { ...FOR_A_PERSON, body: { courseId: 'crs_1' } });
    expect(bodies).toEqual(['{"courseId":"crs_1"}', '{"courseId":"crs_1"}']);
  });

  it('ends with logout', async () => {
    const { ila, seen } = signedIn();
    await ila.request('get', '/accounts/me', FOR_A_PERSON);
    ila.logout();
    await ila.request('get', '/accounts/me', FOR_A_PERSON);
    expect(seen).toEqual(['Bearer token-1', 'Bearer token-2']);
  });

  it('that cannot be had is a SessionError', async () => {
    const cause = new Error('signed out');
    const refusing = new Ila({ baseUrl: 'https://api.example', fetchSession: () => Promise.reject(cause) });
    const error: unknown = await refusing
      .request('get', '/accounts/me', FOR_A_PERSON)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SessionError);
    expect((error as SessionError).cause).toBe(cause);
    const without = new Ila({ baseUrl: 'https://api.example' });
    await expect(without.request('get', '/accounts/me', FOR_A_PERSON)).rejects.toBeInstanceOf(SessionError);
  });
});

describe('the token', () => {
  it('is renewed half a minute before its end', async () => {
    let now = Date.parse('2026-11-24T09:00:00Z');
    let minted = 0;
    const session = createSession(
      async () => ({ token: `token-${(minted += 1)}`, expiresAt: '2026-11-24T09:15:00Z' }),
      () => now,
    );
    expect(await session.token()).toBe('token-1');
    now = Date.parse('2026-11-24T09:14:29Z');
    expect(await session.token()).toBe('token-1');
    now = Date.parse('2026-11-24T09:14:31Z');
    expect(await session.token()).toBe('token-2');
  });

  it('that was refused does not drop a newer one', async () => {
    let minted = 0;
    const session = createSession(async () => ({ token: `token-${(minted += 1)}`, expiresAt: inMinutes(15) }));
    await session.token();
    session.refuse('token-0');
    expect(await session.token()).toBe('token-1');
  });

  it('of a person who has left is not kept when it arrives late', async () => {
    let minted = 0;
    const session = createSession(async () => ({ token: `token-${(minted += 1)}`, expiresAt: inMinutes(15) }));
    const late = session.token();
    session.end();
    await late;
    expect(await session.token()).toBe('token-2');
  });

  it('is asked for again after a failure', async () => {
    let asked = 0;
    const session = createSession(async () => {
      asked += 1;
      if (asked === 1) throw new Error('offline');
      return { token: 'token', expiresAt: inMinutes(15) };
    });
    await expect(session.token()).rejects.toThrow('offline');
    expect(await session.token()).toBe('token');
  });
});
