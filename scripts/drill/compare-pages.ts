/** How many pages are compared, at most. */
const PAGES = 50

const TIMEOUT_MS = 30_000

/**
 * Addresses to compare: the front page and pages spread evenly over the map of the site that `origin` (without a slash at the
 * end) gives. Throws when it gives none.
 */
export async function pagesToCompare(origin: string): Promise<string[]> {
  const response = await fetch(`${origin}/sitemap.xml`, { signal: AbortSignal.timeout(TIMEOUT_MS) })
  if (!response.ok) throw new Error(`${origin}/sitemap.xml answers ${response.status}`)
  return spread([...(await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => pathOf(loc)))
}

/** At most fifty, the front page among them, the first and the last of the others too. */
export function spread(paths: readonly string[]): string[] {
  const others = [...new Set(paths)].filter((path) => path !== '/')
  const wanted = Math.min(PAGES - 1, others.length)
  const step = wanted > 1 ? (others.length - 1) / (wanted - 1) : 1
  return ['/', ...Array.from({ length: wanted }, (_, index) => others[Math.round(index * step)] ?? '/')]
}

/** Which of the pages are not the same, byte for byte and by their status. */
export async function differentPages(paths: readonly string[], one: string, other: string): Promise<string[]> {
  const different: string[] = []
  for (const path of paths) {
    const [here, there] = await Promise.all([bytesOf(one + path), bytesOf(other + path)])
    if (!here.equals(there)) different.push(path)
  }
  return different
}

async function bytesOf(address: string): Promise<Buffer> {
  const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) })
  return Buffer.concat([Buffer.from(`${response.status}\n`), Buffer.from(await response.arrayBuffer())])
}

/** The map is XML: an address with `&` is written `&amp;` there. */
function pathOf(loc: string): string {
  const { pathname, search } = new URL(loc.replaceAll('&amp;', '&'))
  return pathname + search
}
