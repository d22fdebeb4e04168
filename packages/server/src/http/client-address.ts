/** What the Node adapter passes beside the request. */
export interface Connection {
  incoming?: { socket?: { remoteAddress?: string | undefined } };
}

/**
 * Who asks, for counting only; never stored and never logged.
 * @param trustedProxies how many proxies of ours stand in front; each has added one address to `X-Forwarded-For`
 */
export function clientAddress(headers: Headers, connection: Connection | undefined, trustedProxies: number): string {
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').map((address) => address.trim());
  const seen = trustedProxies > 0 ? forwarded.at(-trustedProxies) : undefined;
  return network((seen || connection?.incoming?.socket?.remoteAddress) ?? 'local');
}

/** One household has one IPv4 address or a whole IPv6 /64. */
function network(address: string): string {
  const plain = address.replace(/^::ffff:/i, '').slice(0, 64);
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length);
  return [...groups, ...Array<string>(zeros).fill('0'), ...rest].slice(0, 4).join(':');
}
