const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * May this request change something? Only when the browser says that it comes from a page of ours.
 * A missing Origin, `null` (sandboxed frame, redirect across origins) and any other origin are refused:
 * every browser sends it with each POST, and a program of ours can send it too (OWASP ASVS 5.0, 3.5.1).
 */
export function isAllowedOrigin(method: string, origin: string | undefined, siteUrl: string): boolean {
  return SAFE_METHODS.has(method) || origin === siteUrl
}
