import { afterEach, describe, expect, it } from 'vitest'
import type { CachedResponse } from './cached-response.ts'
import type { Renderer } from './public-page.ts'
import { createResponseCache } from './response-cache.ts'
import { openTestGateway, sendRaw, type TestGateway } from './testing.ts'

let gateway: TestGateway
afterEach(() => gateway.close())

const renderer: Renderer = (_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(`<h1>Zażółć</h1>${'<p>treść</p>'.repeat(200)}`)
}

const GET = 'GET /a HTTP/1.1\r\nHost: komunikat.example\r\n'

/** Opens a gateway that has rendered /a; `cached` is what it keeps of it. */
async function open(): Promise<{ cached: () => CachedResponse }> {
  const cache = createResponseCache()
  gateway = await openTestGateway({ renderer, cache })
  await ask(GET)
  return {
    cached: () => {
      const found = cache.find('/a', 1)
      if (found === null) throw new Error('Nothing is cached')
      return found
    },
  }
}

/** Asks on one connection, each after the other; the last answer ends it. Answers apart, the value of Date left out. */
async function ask(...requests: readonly string[]): Promise<string[]> {
  const sent = requests.map((head, index) =>
    index === requests.length - 1 ? `${head}Connection: close\r\n\r\n` : `${head}\r\n`,
  )
  const answers = await sendRaw(gateway.port, sent.join(''))
  return answers
    .split(/(?=HTTP\/1\.1 \d{3})/)
    .map((answer) => answer.replace(/\r\nDate: [A-Z][a-z]{2}, [^\r]+ GMT\r\n/, '\r\nDate: …\r\n'))
}

describe('the head of a page in memory', () => {
  it('is composed by Node once and sent again octet by octet', async () => {
    const { cached } = await open()
    expect(cached().variants.identity.head).toBeNull()
    const [first, second, third] = await ask(GET, GET, GET)
    // Null here: this Node keeps composed lines elsewhere, and every answer costs what `writeHead` costs.
    expect(cached().variants.identity.head).not.toBeNull()
    expect(first).toContain('Date: …\r\nConnection: keep-alive\r\nKeep-Alive: timeout=75\r\n\r\n<h1>')
    expect(second).toBe(first)
    // The last one ends the connection, and says so.
    expect(third).toBe(first?.replace('keep-alive\r\nKeep-Alive: timeout=75', 'close'))
  })

  it('has the Date of now', async () => {
    const { cached } = await open()
    await ask(GET, GET)
    const { head } = cached().variants.identity
    expect(`${head?.beforeDate}|${head?.afterDate}`).toMatch(/\r\nDate: \|\r\nConnection: /)
    const answer = await sendRaw(gateway.port, `${GET}\r\n${GET}Connection: close\r\n\r\n`)
    const dates = [...answer.matchAll(/\r\nDate: ([^\r]+)\r\n/g)].map(([, date = '']) => Date.parse(date))
    expect(dates).toHaveLength(2)
    for (const date of dates) expect(Math.abs(Date.now() - date)).toBeLessThan(60_000)
  })

  it.each([
    ['HEAD', 'HEAD /a HTTP/1.1\r\nHost: komunikat.example\r\n', /\r\n\r\n$/],
    ['an older client', 'GET /a HTTP/1.0\r\nHost: komunikat.example\r\n', /Connection: close\r\n\r\n<h1>/],
    ['a question by its tag', `${GET}If-None-Match: *\r\n`, /^HTTP\/1\.1 304 Not Modified\r\n.*\r\n\r\n$/s],
    ['one that waits for a word before it goes on', `${GET}Expect: 100-continue\r\n`, /Connection: close\r\n\r\n/],
  ])('is composed for %s by itself, before and after it was kept', async (_, request, expected) => {
    const { cached } = await open()
    const [before] = await ask(request, GET)
    expect(cached().variants.identity.head).toBeNull()
    expect(before).toMatch(expected)
    await ask(GET, GET)
    const [after] = await ask(request, GET)
    expect(after).toBe(before)
  })

  it('belongs to one coding', async () => {
    const { cached } = await open()
    const gzip = `${GET}Accept-Encoding: gzip\r\n`
    const [plain] = await ask(GET, gzip, gzip, GET)
    await ask(gzip, gzip)
    const { variants } = cached()
    expect(variants.identity.head?.beforeDate).not.toContain('content-encoding')
    expect(variants.gzip?.head?.beforeDate).toContain('content-encoding: gzip')
    const [again] = await ask(GET)
    expect(again).toBe(plain?.replace('keep-alive\r\nKeep-Alive: timeout=75', 'close'))
  })
})
