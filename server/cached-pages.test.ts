import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import type { Renderer } from './public-page.ts'
import { freshnessByHand, openTestGateway, sendRaw, type TestGateway } from './testing.ts'

let gateway: TestGateway
afterEach(() => gateway.close())

type Got = { status: number; headers: IncomingHttpHeaders; body: Buffer }

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${gateway.url}${path}`, { agent: false, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
      })
    })
    request.on('error', reject).end()
  })
}

/** Counts renderings; a page says its address and how often it was drawn. */
function counting(html = (url: string, n: number) => `<h1>${url} ${n}</h1>${'<p>treść</p>'.repeat(200)}`) {
  const drawn: string[] = []
  const renderer: Renderer = (request, response) => {
    const url = request.url ?? ''
    drawn.push(url)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(html(url, drawn.length))
  }
  return { drawn, renderer }
}

describe('a page that was read', () => {
  it('is drawn once for everyone, whoever they are and whatever they add to the address', async () => {
    const { drawn, renderer } = counting()
    gateway = await openTestGateway({ renderer })
    const first = await ask('/a')
    const others = [
      await ask('/a', { cookie: 'sesja=1', authorization: 'Bearer x', 'accept-language': 'uk' }),
      await ask('/a?utm_source=x'),
      await ask('/a?_rsc=1', { rsc: '1', 'next-router-prefetch': '1' }),
      await ask('/%61'),
      await ask('/a', { 'x-middleware-subrequest': 'middleware', 'x-nextjs-data': '1' }),
      await ask('/a?'),
    ]
    expect(drawn).toEqual(['/a'])
    for (const other of others) {
      expect(other.body).toEqual(first.body)
      expect({ ...other.headers, date: '' }).toEqual({ ...first.headers, date: '' })
    }
  })

  it('is sent compressed to those who take it, and tells caches so', async () => {
    const { renderer } = counting()
    gateway = await openTestGateway({ renderer })
    const plain = await ask('/a')
    const zipped = await ask('/a', { 'accept-encoding': 'gzip' })
    const brotli = await ask('/a', { 'accept-encoding': 'gzip, br' })
    expect([gunzipSync(zipped.body), brotliDecompressSync(brotli.body)]).toEqual([plain.body, plain.body])
    expect([plain, zipped, brotli].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'gzip', 'br'])
    expect(new Set([plain, zipped, brotli].map(({ headers }) => headers.etag)).size).toBe(3)
    for (const { headers } of [plain, zipped, brotli]) {
      expect(headers.vary).toBe('Accept-Encoding')
      expect(headers['cache-control']).toBe('public, no-cache')
      expect(headers['content-security-policy']).toContain("script-src 'self'")
    }
  })

  it.each(['identity', 'gzip', 'br'])('is not sent again to those who have it (%s)', async (coding) => {
    const { renderer } = counting()
    const freshness = freshnessByHand()
    gateway = await openTestGateway({ renderer, freshness })
    const { etag = '' } = (await ask('/a', { 'accept-encoding': coding })).headers
    const again = async (condition: string) => {
      return ask('/a', { 'accept-encoding': coding, 'if-none-match': condition })
    }
    for (const condition of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const got = await again(condition)
      expect([got.status, got.body.byteLength, got.headers.etag]).toEqual([304, 0, etag])
      expect(got.headers['cache-control']).toBe('public, no-cache')
      expect(got.headers.vary).toBe('Accept-Encoding')
    }
    for (const condition of ['"x"', etag.replaceAll('"', ''), '']) expect((await again(condition)).status).toBe(200)
    freshness.change()
    expect((await again(etag)).status).toBe(200)
  })

  it('answers HEAD with the same headers, first and later', async () => {
    const { renderer } = counting()
    gateway = await openTestGateway({ renderer })
    const heads = [await ask('/a', {}, 'HEAD'), await ask('/a', {}, 'HEAD')]
    const get = await ask('/a')
    for (const head of heads) {
      expect(head.body.byteLength).toBe(0)
      expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' })
    }
  })

  it('is rendered again after a change', async () => {
    const { drawn, renderer } = counting()
    const freshness = freshnessByHand()
    gateway = await openTestGateway({ renderer, freshness })
    const before = await ask('/a')
    freshness.change()
    const after = await ask('/a')
    expect(after.body).not.toEqual(before.body)
    expect(drawn).toHaveLength(2)
  })

  it('does not stand in the way of the rules of the gateway', async () => {
    const { renderer } = counting()
    gateway = await openTestGateway({ renderer })
    await ask('/a')
    expect((await ask('/a', {}, 'POST')).status).toBe(405)
    const withBody = 'GET /a HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx'
    expect(await sendRaw(gateway.port, withBody)).toMatch(/^HTTP\/1.1 400 /)
  })

  it('is counted, not logged once more', async () => {
    const { renderer } = counting()
    const counted: string[] = []
    gateway = await openTestGateway({ renderer, countRead: (address) => void counted.push(address) })
    await ask('/szukaj?q=boje-sie')
    await ask('/szukaj?q=boje-sie')
    await expect.poll(() => gateway.lines.length).toBe(1)
    expect(JSON.stringify(gateway.lines)).not.toContain('boje')
    expect(counted).toEqual(['/szukaj?q=boje-sie'])
  })
})

describe('what is cached of a search', () => {
  it('stays on no machine of the reader', async () => {
    gateway = await openTestGateway({ renderer: counting().renderer })
    expect((await ask('/szukaj?q=pomoc')).headers['cache-control']).toBe('no-store')
    expect((await ask('/szukaj')).headers['cache-control']).toBe('public, no-cache')
  })
})

describe('a failure', () => {
  it('is cached by nobody, and carries the number of its own', async () => {
    let broken = true
    const renderer: Renderer = (_, response) => void response.writeHead(broken ? 500 : 200).end('ok')
    gateway = await openTestGateway({ renderer })
    const failed = await ask('/a')
    expect([failed.status, failed.headers['cache-control'], failed.headers.etag]).toEqual([500, 'no-store', undefined])
    expect(failed.body.toString()).toContain(failed.headers['x-request-id'])
    broken = false
    expect((await ask('/a')).status).toBe(200)
  })
})

describe('a date alone as the condition', () => {
  const DAY = 86_400_000
  const dated = (type: string, at: number): Renderer => {
    return (_, response) => {
      response.setHeader('content-type', type)
      response.setHeader('last-modified', new Date(at).toUTCString())
      response.end('<feed/>')
    }
  }
  const since = (at: number) => ({ 'if-modified-since': new Date(at).toUTCString() })
  const YESTERDAY = Date.now() - DAY

  it.each(['application/atom+xml; charset=utf-8', 'application/feed+json'])(
    'answers 304 for a feed, to the second (%s)',
    async (type) => {
      gateway = await openTestGateway({ renderer: dated(type, YESTERDAY) })
      const { headers } = await ask('/f')
      expect(headers['last-modified']).toBe(new Date(YESTERDAY).toUTCString())
      const status = async (condition: Record<string, string>) => (await ask('/f', condition)).status
      expect(await status({ 'if-modified-since': headers['last-modified'] ?? '' })).toBe(304)
      expect(await status(since(YESTERDAY + 1_000))).toBe(304)
      expect(await status(since(YESTERDAY - 1_000))).toBe(200)
      expect(await status({ ...since(YESTERDAY), 'if-none-match': '"x"' })).toBe(200)
      expect(await status({ ...since(YESTERDAY - DAY), 'if-none-match': headers.etag ?? '' })).toBe(304)
      for (const odd of ['', 'wczoraj', '2100-01-01', 'Fri, 01 Jan 2100 00:00:00 GMT', '99999999999999']) {
        expect(await status({ 'if-modified-since': odd }), odd).toBe(200)
      }
    },
  )

  it('never answers 304 for a page, whose date is that of its text', async () => {
    gateway = await openTestGateway({ renderer: dated('text/html; charset=utf-8', YESTERDAY) })
    expect((await ask('/a')).headers['last-modified']).toBeDefined()
    expect((await ask('/a', since(YESTERDAY))).status).toBe(200)
  })

  it('is not told while another version may still get the same date', async () => {
    const soon = Date.now() + 60_000
    gateway = await openTestGateway({ renderer: dated('application/atom+xml', soon) })
    for (const got of [await ask('/f'), await ask('/f', { 'accept-encoding': 'gzip' })]) {
      expect(got.headers).not.toHaveProperty('last-modified')
      expect(got.headers.etag).toBeDefined()
    }
  })
})
