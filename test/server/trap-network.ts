import { generateKeyPairSync, sign, X509Certificate } from 'node:crypto';
import { createServer as createPlain, type Server } from 'node:http';
import { createServer, type ServerOptions } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:tls';
import type { Network } from '@ila-kit/server';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** An https server at a public name, as far as the server under test can tell. */
export interface PublicHost {
  network: Network;
  /** What was asked of DNS, and which addresses were called. */
  asked: string[];
  called: string[];
  close(): Promise<void>;
}

/** Documentation ranges are not public; this address is, and no packet ever goes there. */
export const publicAddress = '93.184.215.14';

/**
 * @param names what DNS says; a function is asked anew each time
 * @param answer what the host at any public address does
 */
export async function publicHost(
  names: Record<string, string[] | (() => string[])>,
  answer: Answer,
): Promise<PublicHost> {
  const { key, cert } = selfSigned(Object.keys(names));
  const server = createServer({ key, cert } satisfies ServerOptions, answer);
  const port = await listen(server);
  const asked: string[] = [];
  const called: string[] = [];
  return {
    asked,
    called,
    network: {
      resolve: async (hostname) => {
        asked.push(hostname);
        const addresses = names[hostname] ?? [];
        return typeof addresses === 'function' ? addresses() : addresses;
      },
      connect: (options) => {
        called.push(`${String(options.host)}:${String(options.port)}`);
        return connect({ ...options, host: '127.0.0.1', port, ca: cert });
      },
    },
    close: () => close(server),
  };
}

/** Counts who comes. Nobody must. */
export async function trap(host: string): Promise<{ port: number; connections(): number; close(): Promise<void> }> {
  let connections = 0;
  const server = createPlain((_, response) => response.end('{}'));
  server.on('connection', () => (connections += 1));
  const port = await listen(server, host);
  return { port, connections: () => connections, close: () => close(server) };
}

function listen(server: Server, host = '127.0.0.1'): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** A certificate for the names, by itself: Node can sign but not write one, so its DER form is written here. */
function selfSigned(names: readonly string[]): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = seq(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
  const name = seq(der(0x31, seq(oid(0x55, 0x04, 0x03), der(0x0c, Buffer.from('trap')))));
  const time = (text: string) => der(0x18, Buffer.from(text));
  const alternative = seq(...names.map((each) => der(0x82, Buffer.from(each))));
  const extensions = der(0xa3, seq(seq(oid(0x55, 0x1d, 0x11), der(0x04, alternative))));
  const body = seq(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    algorithm,
    name,
    seq(time('20200101000000Z'), time('20991231235959Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    extensions,
  );
  const signature = der(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', body, privateKey)]));
  const certificate = new X509Certificate(seq(body, algorithm, signature));
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, cert: certificate.toString() };
}

function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const seq = (...parts: Buffer[]): Buffer => der(0x30, Buffer.concat(parts));
const oid = (...bytes: number[]): Buffer => der(0x06, Buffer.from(bytes));
