import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** IANA's special-purpose registry for IPv4: everything that is not globally reachable, and what it is asked to leave alone. */
const special = new BlockList();
for (const [address, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  special.addSubnet(address, prefix, 'ipv4');

/** IPv6 is the other way round: of 2000::/3 alone is anything public. */
const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');

/** Of these, tunnels and translations lead to IPv4 addresses that nobody checked. */
const specialInGlobal = new BlockList();
for (const [address, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  specialInGlobal.addSubnet(address, prefix, 'ipv6');

/** Whether an IP address (never a name) is one of the public internet. IPv4 written as IPv6 is not. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special.check(address, 'ipv4');
  // A zone (`fe80::1%eth0`) is of this machine's own networks.
  if (!isIPv6(address) || address.includes('%') || address.includes('.')) return false;
  return global.check(address, 'ipv6') && !specialInGlobal.check(address, 'ipv6');
}
