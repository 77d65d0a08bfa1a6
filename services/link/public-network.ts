import { BlockList, isIP } from 'node:net'

/** Networks that are nobody's on the internet (IANA special-purpose address registries, RFC 6890). */
const special = new BlockList()
for (const [network, length] of [
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
] as const) {
  special.addSubnet(network, length, 'ipv4')
}
// Inside the one part of IPv6 that is given to sites: tunnels, which lead to any IPv4, benchmarks and documentation.
for (const [network, length] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  special.addSubnet(network, length, 'ipv6')
}
const sites = new BlockList()
sites.addSubnet('2000::', 3, 'ipv6')

/** Ports on which sites of the web are; what listens on others may take a request for something else. */
const WEB_PORTS: ReadonlySet<number> = new Set([80, 443, 8080, 8443])

export type MayAsk = (address: string, port: number) => boolean

/** Whether a request of ours may go to this address (IPv4 or IPv6, no name): a site of the web, on nobody's own network. */
export const mayAskPublic: MayAsk = (address, port) => {
  if (!WEB_PORTS.has(port)) return false
  const version = isIP(address)
  if (version === 4) return !special.check(address, 'ipv4')
  return version === 6 && sites.check(address, 'ipv6') && !special.check(address, 'ipv6')
}
