/** Wrappers in wrappers are opened so many times. */
const MAX_WRAPS = 4

type Wrapper = { readonly host: RegExp; readonly path?: RegExp; readonly read: (url: URL) => string | null }

const parameter = (name: string) => (url: URL) => url.searchParams.get(name)

/** Addresses under which mail systems and other portals lead to the page that is meant, with the reader's own in them. */
const wrappers: readonly Wrapper[] = [
  {
    host: /\.safelinks\.protection\.outlook\.(?:com|de|cn)$|\.safelinks\.protection\.office365\.us$/,
    read: parameter('url'),
  },
  { host: /^statics\.teams\.cdn\.office\.net$/, path: /safelinks/i, read: parameter('url') },
  {
    host: /^www\.google\.[a-z.]+$/,
    path: /^\/url$/,
    read: (url) => url.searchParams.get('q') ?? url.searchParams.get('url'),
  },
  { host: /^lm?\.(?:facebook|instagram)\.com$/, read: parameter('u') },
  { host: /^urldefense(?:\.proofpoint)?\.com$/, path: /^\/v2\//, read: readProofpoint2 },
  {
    host: /^urldefense\.com$/,
    path: /^\/v3\//,
    read: (url) => /^\/v3\/__(.+?)__;/.exec(url.pathname + url.search)?.[1] ?? null,
  },
]

/**
 * The address that a link of a mail or a page was meant to have: "Safe Links" and their like are taken off, since they
 * carry the mail address of whoever copied the text. null = such a wrapper with nothing readable inside, which must not
 * be published. Any other address comes back as it is.
 */
export function unwrapAddress(href: string): string | null {
  let address = href
  for (let count = 0; count < MAX_WRAPS; count += 1) {
    const url = /^https?:/i.test(address) ? URL.parse(address) : null
    const wrapper =
      url && wrappers.find(({ host, path }) => host.test(url.hostname) && (path?.test(url.pathname) ?? true))
    if (!url || !wrapper) return address
    const inside = wrapper.read(url)
    if (inside === null || !/^(?:https?|mailto|tel):/i.test(inside)) return null
    address = inside
  }
  return null
}

/** Version 2 of Proofpoint writes "-3A" for "%3A" and "_" for "/". */
function readProofpoint2(url: URL): string | null {
  const written = url.searchParams.get('u')
  if (written === null) return null
  try {
    return decodeURIComponent(written.replaceAll('-', '%').replaceAll('_', '/'))
  } catch {
    // Not written by Proofpoint.
    return null
  }
}
