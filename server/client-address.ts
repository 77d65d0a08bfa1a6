import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import proxyAddr from 'proxy-addr'

type Sender = Pick<IncomingMessage, 'headers'> & { readonly socket: { readonly remoteAddress?: string | undefined } }

/**
 * Whose request this is: the nearest address that is not one of our own proxies (TRUST_PROXY).
 * Without trusted proxies X-Forwarded-For counts for nothing. What a proxy reports and is no address counts for nothing
 * either. IPv4 written as IPv6 comes back as IPv4.
 */
export function createClientAddress(trustProxy: readonly string[]): (request: Sender) => string {
  const trust = trustProxy.length > 0 ? proxyAddr.compile([...trustProxy]) : () => false
  return (request) => {
    const peer = request.socket.remoteAddress ?? ''
    const address = proxyAddr(request as IncomingMessage, trust)
    return plain(isIP(address) ? address : peer)
  }
}

function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')
}
