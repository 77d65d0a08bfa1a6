const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * May this request change something? Only when the browser says that it comes from a page of ours.
 * A missing Origin, `null` (sandboxed frame, redirect across origins) and any other origin are refused:
 * every browser sends it with each POST, and a program of ours can send it too (OWASP ASVS 5.0, 3.5.1).
 */
export function isAllowedOrigin(method: string, origin: string | undefined, siteUrl: string): boolean {
  return SAFE_METHODS.has(method) || origin === siteUrl
}

/**
 * The same for a preview, whose pages are under no-referrer so that their address goes nowhere: with a form posted without
 * JavaScript a browser then sends "Origin: null" (Fetch, 3.2), and says by Sec-Fetch-Site where it comes from. A browser too old
 * to say that is believed: nobody is signed in there, and whoever knows the secret in the address may send the form anyway.
 */
export function isAllowedPreviewOrigin(
  method: string,
  headers: { readonly origin?: string | undefined; readonly 'sec-fetch-site'?: unknown },
  siteUrl: string,
): boolean {
  if (isAllowedOrigin(method, headers.origin, siteUrl)) return true
  const site = headers['sec-fetch-site']
  return headers.origin === 'null' && (site === undefined || site === 'same-origin')
}
