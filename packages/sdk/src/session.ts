import type { Authorize } from './authorize.js';
import { withBearer } from './authorize.js';
import { SessionError } from './errors.js';
import type { Auth } from './key.js';

/** A person's right to act, minted by the host's own server. */
export interface SessionToken {
  token: string;
  /** When it ends (RFC 3339), so that it is renewed before. */
  expiresAt: string;
}

/** Asks the host's server for a token. Called when one is needed, and never twice at a time. */
export type FetchSession = () => Promise<SessionToken>;

/** The tokens of a page. They live in this closure and nowhere else. */
export interface Session {
  /** A token that is still good. */
  token(): Promise<string>;
  /** Drops a token that was refused, unless it has been replaced meanwhile. */
  refuse(token: string): void;
  /** Forgets the person. */
  end(): void;
}

const RENEW_BEFORE_EXPIRY = 30_000;

/** Keeps one token, renewed before its end; all who wait for one share a single request. */
export function createSession(fetchSession: FetchSession = noSession, now: () => number = Date.now): Session {
  let current: SessionToken | undefined;
  let pending: Promise<SessionToken> | undefined;

  function renew(): Promise<SessionToken> {
    const flight = fetchSession().then((fetched) => {
      if (pending === flight) current = fetched;
      return fetched;
    });
    const done = (): void => {
      if (pending === flight) pending = undefined;
    };
    flight.then(done, done);
    return flight;
  }

  return {
    async token() {
      if (current && Date.parse(current.expiresAt) - now() > RENEW_BEFORE_EXPIRY) return current.token;
      pending ??= renew();
      return (await pending).token;
    },
    refuse(token) {
      if (current?.token === token) current = undefined;
    },
    end() {
      current = undefined;
      pending = undefined;
    },
  };
}

/** Calls for a person carry the session's token, renewed once when it is refused; all others carry the page's key. */
export function authorizeWithSession(auth: Auth | undefined, session: Session): Authorize {
  return (call) => async (request, next) => {
    if (!call.session) return next(withBearer(request, await auth?.token()));
    const newToken = (): Promise<string> =>
      session.token().catch((cause: unknown) => Promise.reject(new SessionError(call, cause)));
    const again = request.clone();
    const token = await newToken();
    const response = await next(withBearer(request, token));
    if (response.status !== 401) return response;
    session.refuse(token);
    return next(withBearer(again, await newToken()));
  };
}

async function noSession(): Promise<never> {
  throw new TypeError('fetchSession is missing');
}
