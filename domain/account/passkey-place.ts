/** What passkeys of the portal are bound to: `rpId` is the host, `origin` the address that browsers vouch for. */
export type PasskeyPlace = { readonly rpId: string; readonly origin: string }

/**
 * From SITE_URL alone, never from what a request says. Null where browsers give no passkeys: at an IP address, and over
 * http anywhere but on localhost (WebAuthn, 5.1.3; Secure Contexts).
 */
export function passkeyPlace(siteUrl: string): PasskeyPlace | null {
  const { protocol, hostname, origin } = new URL(siteUrl)
  const isAddress = /^[\d.]+$/.test(hostname) || hostname.startsWith('[')
  const isSecure = protocol === 'https:' || hostname === 'localhost' || hostname.endsWith('.localhost')
  return isSecure && !isAddress ? { rpId: hostname, origin } : null
}
