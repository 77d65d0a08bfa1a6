import type { ServerResponse } from 'node:http'

/** The cookie of a session being taken away (app/_server/auth.ts). */
const ENDED_SESSION = /^(__Host-)?komunikat-session=;.*\b(Max-Age=0|Expires=Thu, 01 Jan 1970)\b/i

/**
 * An answer that signs a browser out tells it to forget what it has cached, so that "back" shows nobody the panel (OWASP
 * ASVS 5.0, 14.3.1). Not its cookies, which end by name, and not its storage, where texts may lie that the server does not have.
 */
export function clearCacheAtSignOut(response: ServerResponse): void {
  const writeHead = response.writeHead
  response.writeHead = ((...head: Parameters<typeof writeHead>) => {
    const cookies = [response.getHeader('set-cookie') ?? []].flat()
    if (!response.headersSent && cookies.some((cookie) => ENDED_SESSION.test(String(cookie)))) {
      response.setHeader('clear-site-data', '"cache"')
    }
    return writeHead.apply(response, head)
  }) as typeof writeHead
}
