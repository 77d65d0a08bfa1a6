/** Host of an address without "www.", lower case; null when there is none. */
export function pageHost(address: string | null): string | null {
  const url = address === null ? null : URL.parse(/^www\./i.test(address) ? `https://${address}` : address)
  return url === null || url.hostname === '' ? null : url.hostname.replace(/^www\./, '')
}

/** The ways in which one page is written: http and https, with and without "www.", a slash at the end or none. */
export function sameAddresses(address: string): readonly string[] {
  const url = URL.parse(/^www\./i.test(address) ? `https://${address}` : address)
  const host = pageHost(address)
  if (url === null || host === null || !/^https?:$/.test(url.protocol)) return [address]
  const path = url.pathname.replace(/\/$/, '')
  const rest = ['http://', 'https://', 'http://www.', 'https://www.', '', 'www.'].map((lead) => `${lead}${host}`)
  const port = url.port === '' ? '' : `:${url.port}`
  const ways = rest.flatMap((lead) => [path, `${path}/`].map((end) => `${lead}${port}${end}${url.search}`))
  return [...new Set([address, ...ways])]
}
