import { Resolver } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { isIP } from 'node:net';
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls';
import { isPublicAddress } from './public-address.js';

/** What there is of a network: how names become addresses, and how an address is called. Tests bring their own. */
export interface Network {
  /** All addresses of a name. */
  resolve(hostname: string): Promise<readonly string[]>;
  connect(options: ConnectionOptions): TLSSocket;
}

export type FetchFailure = 'urlNotAllowed' | 'documentUnreachable' | 'tooLarge';

/** Why something could not be had. Says nothing about what is inside this network. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly reason: FetchFailure;

  constructor(reason: FetchFailure, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

export interface Loaded {
  bytes: Uint8Array;
  /** As its server said it, without parameters, lower case; empty when it said nothing. */
  mediaType: string;
}

/** @throws {FetchError} */
export type Load = (url: URL) => Promise<Loaded>;

const patience = 10_000;
/** A credential may be this large; for documents there are tighter limits further in. */
const maxBytes = 4_000_000;
const privateNames = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|arpa|onion)$/;

/** The internet. Asks DNS itself: neither `/etc/hosts` nor the machine's search domains have a say. */
export const internet: Network = {
  async resolve(hostname) {
    const resolver = new Resolver({ timeout: 2500, tries: 2 });
    const answers = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)]);
    return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  },
  connect,
};

/**
 * Whether an address may be asked at all, before anything is: https, a name of the public internet, no credentials, no port of another service.
 * @throws {FetchError} urlNotAllowed
 */
export function assertAllowed({ protocol, username, password, hostname, port }: URL): void {
  const isLiteral = hostname.startsWith('[') || isIP(hostname) !== 0 || /^[\d.]+$/.test(hostname);
  const isPrivate = !hostname.includes('.') || hostname.endsWith('.') || privateNames.test(hostname);
  const isPrivileged = port !== '' && Number(port) < 1024;
  if (protocol !== 'https:' || username || password || isLiteral || isPrivate || isPrivileged)
    throw new FetchError('urlNotAllowed');
}

/**
 * The one way out for addresses that come from outside. Resolves the name itself, refuses it when any of its addresses is not public, and connects
 * to the very address that it looked at: a name that answers otherwise the second time is never asked a second time. No redirects, no cookies, no
 * content encodings, ten seconds for everything.
 */
export function guardedLoad(network: Network): Load {
  return async (url) => {
    assertAllowed(url);
    const signal = AbortSignal.timeout(patience);
    try {
      const address = await before(signal, addressOf(network, url.hostname));
      return await get(network, url, address, signal);
    } catch (cause) {
      throw cause instanceof FetchError ? cause : new FetchError('documentUnreachable', { cause });
    }
  };
}

async function addressOf(network: Network, hostname: string): Promise<string> {
  const addresses = await network.resolve(hostname);
  if (!addresses.every(isPublicAddress)) throw new FetchError('urlNotAllowed');
  const [first] = addresses;
  if (first === undefined) throw new FetchError('documentUnreachable');
  return first;
}

function get(network: Network, url: URL, address: string, signal: AbortSignal): Promise<Loaded> {
  return new Promise((resolve, reject) => {
    const servername = url.hostname;
    const asking = request(url, {
      // Without an agent Node takes 80 for the usual port, and names it in `Host`.
      defaultPort: 443,
      signal,
      headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'ila-server' },
      // An option of its own makes Node leave out its agent: no connection is kept or shared.
      createConnection: () =>
        network.connect({ host: address, port: Number(url.port || 443), servername, ALPNProtocols: ['http/1.1'] }),
    });
    asking.on('error', reject);
    asking.on('response', (response) => {
      readWhole(response).then(resolve, (reason: Error) => {
        asking.destroy();
        reject(reason);
      });
    });
    asking.end();
  });
}

async function readWhole(response: IncomingMessage): Promise<Loaded> {
  const { statusCode, headers } = response;
  if (statusCode !== 200 || (headers['content-encoding'] ?? 'identity') !== 'identity')
    throw new FetchError('documentUnreachable');
  if (Number(headers['content-length'] ?? 0) > maxBytes) throw new FetchError('tooLarge');
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > maxBytes) throw new FetchError('tooLarge');
    parts.push(part);
  }
  const [mediaType = ''] = (headers['content-type'] ?? '').split(';');
  return { bytes: Buffer.concat(parts, size), mediaType: mediaType.trim().toLowerCase() };
}

function before<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    promise.then(resolve, reject);
  });
}
