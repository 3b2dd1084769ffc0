import ipaddr from 'ipaddr.js';

/** Whether an IP address is anything but one of the public internet: private, loopback, link-local, metadata, reserved … */
export function isPrivateAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return true;
  // IPv4 within IPv6 (`::ffff:10.0.0.1`) is judged as the IPv4 address that it reaches.
  return ipaddr.process(address).range() !== 'unicast';
}

const localNames = /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa)\.?$/i;

/**
 * Whether a host of an address names a private place: an IP address that is not public, or a name that never is. What
 * another name stands for is known only after DNS.
 */
export function isPrivateHost(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) ? isPrivateAddress(bare) : localNames.test(bare) || !bare.includes('.');
}
