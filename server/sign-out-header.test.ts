import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { clearCacheAtSignOut } from './sign-out-header.ts'

/** What a browser is told by an answer with these cookies. */
async function toldTo(...setCookies: string[]): Promise<string | null> {
  const answer: RequestListener = (_, response) => {
    clearCacheAtSignOut(response)
    response.statusCode = 303
    for (const cookie of setCookies) response.appendHeader('set-cookie', cookie)
    response.end()
  }
  const server = createServer(answer).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await new Promise((ready) => server.once('listening', ready))
  const { port } = server.address() as AddressInfo
  const { headers } = await fetch(`http://127.0.0.1:${port}/`)
  return headers.get('clear-site-data')
}

test.each([
  'komunikat-session=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; HttpOnly; SameSite=lax',
  '__Host-komunikat-session=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=lax',
])('%s: the cache is cleared, and nothing else', async (cookie) => {
  expect(await toldTo('komunikat-csrf=; Path=/; Max-Age=0', cookie)).toBe('"cache"')
})

test.each([
  'komunikat-session=eyJhbGciOi; Path=/; Max-Age=43200; HttpOnly',
  'komunikat-csrf=; Path=/; Max-Age=0',
  'x-komunikat-session=; Path=/; Max-Age=0',
])('%s: nothing is cleared', async (cookie) => {
  expect(await toldTo(cookie)).toBeNull()
})

test('an answer without cookies clears nothing', async () => {
  expect(await toldTo()).toBeNull()
})
