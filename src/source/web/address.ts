import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { IsnadError } from '../../errors.js';

/** The only part of IPv6 from which addresses of the public internet are given out. */
const GLOBAL = ipaddr.parseCIDR('2000::/3');

/** Names → addresses, as `dns.lookup` does with `all`. */
export type Resolve = (
  hostname: string,
  callback: (error: NodeJS.ErrnoException | null, addresses: readonly LookupAddress[]) => void,
) => void;

/** Whether an IP address belongs to the public internet: not to this machine, its network, or a tunnel into one. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL);
}

/**
 * The look-up that a connection is made with. What it has checked is what is connected to, so that a name cannot have
 * another address a moment later; one private address among several is enough to refuse.
 */
export function publicLookup(resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, (error, addresses) => {
      if (error !== null) return callback(error, '', 0);
      const closed = addresses.find(({ address }) => !isPublicAddress(address));
      if (closed !== undefined) return callback(privateAddress(hostname, closed.address), '', 0);
      const [first] = addresses;
      if (options.all === true) return callback(null, [...addresses]);
      return first === undefined
        ? callback(notFound(hostname), '', 0)
        : callback(null, first.address, first.family);
    });
  };
}

/**
 * For a host that is written as an address, which no look-up sees.
 * @throws IsnadError `input` for a private one
 */
export function checkLiteral({ hostname }: URL): void {
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(bare) && !isPublicAddress(bare)) throw privateAddress(hostname, bare);
}

function privateAddress(hostname: string, address: string): IsnadError {
  const where = hostname.includes(address) ? hostname : `${hostname} (${address})`;
  return new IsnadError(
    'input',
    `${where} is an address of this machine or its network, which is not fetched from`,
    {
      hint: 'If that is what you want, allow it with --allow-private.',
      context: { address },
    },
  );
}

function notFound(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' });
}
