import { BlockList, isIPv6 } from 'node:net';

/** Networks that no public page is in: this machine, the local network, and what is set aside for other ends. */
const PRIVATE: readonly [network: string, prefix: number][] = [
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
  ['224.0.0.0', 3],
  ['::', 96],
  ['::ffff:0:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
];

const list = new BlockList();
for (const [network, prefix] of PRIVATE) list.addSubnet(network, prefix, isIPv6(network) ? 'ipv6' : 'ipv4');

/** Whether a numeric address is of this machine or a network that is not public; what is no address is not public either. */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/gu, '').replace(/%.*$/u, '');
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(plain) ?? [];
  if (mapped !== undefined) return list.check(mapped, 'ipv4');
  if (/^\d+\.\d+\.\d+\.\d+$/u.test(plain)) return list.check(plain, 'ipv4');
  if (!isIPv6(plain)) return true;
  // An IPv4 address within one of IPv6, in whatever way it is written, is checked as what it is.
  return list.check(plain, 'ipv6') || isMappedPrivate(plain);
}

function isMappedPrivate(address: string): boolean {
  const { hostname } = new URL(`http://[${address}]/`);
  const [, high, low] = /^\[::ffff:([0-9a-f]+):([0-9a-f]+)\]$/u.exec(hostname) ?? [];
  if (high === undefined || low === undefined) return false;
  const [a, b] = [parseInt(high, 16), parseInt(low, 16)];
  return list.check([a >> 8, a & 255, b >> 8, b & 255].join('.'), 'ipv4');
}
