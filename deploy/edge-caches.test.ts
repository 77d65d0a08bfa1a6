import { afterEach, describe, expect, test, vi } from 'vitest'
import { isProgram } from '#scripts/is-program.ts'
import type { Renderer } from '#server/public-page.ts'
import { freshnessByHand, openTestGateway, type TestGateway } from '#server/testing.ts'
import { type Edge, NGINX, startNginx, startVarnish, VARNISH } from './testing-edge.ts'

// Another program starts for each, whose time is not ours to say.
vi.setConfig({ testTimeout: 60_000 })

/** Each with the program that it needs; where that is not installed the tests say so and are not run. */
const caches = [
  { name: 'nginx', program: NGINX, start: startNginx },
  { name: 'varnish', program: VARNISH, start: startVarnish },
]

describe.each(caches)('$name, with the configuration we give', ({ program, start }) => {
  const isHere = isProgram(program)
  let gateway: TestGateway
  let edge: Edge
  afterEach(async () => {
    if (!isHere) return
    await edge.stop()
    await gateway.close()
  })

  async function portal() {
    const reached: { url: string; cookie: string | undefined }[] = []
    let words = 'pierwsza wersja'
    const renderer: Renderer = (request, response) => {
      reached.push({ url: request.url ?? '', cookie: request.headers.cookie })
      const status = request.url?.startsWith('/nie-ma') ? 404 : 200
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' })
      response.end(`<h1>${words}</h1>${'<p>treść</p>'.repeat(200)}`)
    }
    const freshness = freshnessByHand()
    const again: string[] = []
    gateway = await openTestGateway({ renderer, freshness, countRead: (address) => void again.push(address) })
    edge = await start(gateway.port)
    const publish = async (text: string) => {
      words = text
      freshness.change()
      expect((await fetch(edge.purgeUrl, { method: 'PURGE' })).status).toBe(200)
    }
    const read = async (path: string, headers: Record<string, string> = {}) => {
      const got = await fetch(edge.url + path, { headers })
      return { status: got.status, headers: got.headers, text: await got.text() }
    }
    /** How often the portal itself was asked for the path. */
    const asked = (path: string) =>
      gateway.lines.filter((line) => line.path === path).length +
      again.filter((one) => one.split('?')[0] === path).length
    return { reached, publish, read, asked }
  }

  test.skipIf(!isHere)('holds a page, and shows a change that was published', async () => {
    const { read, publish, asked } = await portal()
    for (let time = 0; time < 3; time++) expect((await read('/a')).text).toContain('pierwsza wersja')
    expect(asked('/a')).toBe(1)
    for (let change = 0; change < 20; change++) {
      await publish(`wersja ${change}`)
      expect((await read('/a')).text.slice(0, 40)).toContain(`<h1>wersja ${change}</h1>`)
    }
  })

  test.skipIf(!isHere)('keeps headers, and answers 304 to those who have the page', async () => {
    const { read } = await portal()
    await read('/a')
    const held = await read('/a')
    expect(held.headers.get('cache-control')).toBe('public, no-cache')
    expect(held.headers.get('content-security-policy')).toContain("script-src 'self'")
    const again = await read('/a', { 'if-none-match': held.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
  })

  test.skipIf(!isHere)('gives each client the coding it takes', async () => {
    const { read } = await portal()
    for (const coding of ['br', 'gzip', 'identity', 'gzip', 'br']) {
      expect((await read('/a', { 'accept-encoding': coding })).text).toContain('pierwsza wersja')
    }
  })

  test.skipIf(!isHere)(
    'never holds what is for staff, a search or a failure, and lets no cookie near a page',
    async () => {
      const { read, reached, publish, asked } = await portal()
      await read('/panel', { cookie: 'sesja=1' })
      await publish('druga wersja')
      expect((await read('/panel', { cookie: 'sesja=1' })).text).toContain('druga wersja')
      expect(reached.filter(({ url }) => url === '/panel').map(({ cookie }) => cookie)).toEqual(['sesja=1', 'sesja=1'])
      for (const time of [1, 2]) {
        const got = await read('/szukaj?q=pomoc', { cookie: `sesja=${time}` })
        expect(got.headers.get('cache-control')).toBe('no-store')
      }
      expect(asked('/szukaj')).toBe(2)
      expect(reached.filter(({ url }) => url !== '/panel').every(({ cookie }) => cookie === undefined)).toBe(true)
    },
  )

  test.skipIf(!isHere)('holds that nothing is there, until something is', async () => {
    const { read, publish } = await portal()
    expect([(await read('/nie-ma-1')).status, (await read('/nie-ma-1')).status]).toEqual([404, 404])
    await publish('nadal nic')
    expect((await read('/nie-ma-1')).text).toContain('nadal nic')
  })

  test.skipIf(!isHere)('still shows held pages while the portal is away', async () => {
    const { read } = await portal()
    await read('/a')
    await gateway.close()
    const got = await read('/a')
    expect([got.status, got.text.includes('pierwsza wersja')]).toEqual([200, true])
  })

  test.runIf(!isHere)(`was NOT tried: ${program} is not installed`, () => {
    console.warn(`${program}: brak programu, konfiguracja nie została wypróbowana (apt-get install).`)
  })
})
