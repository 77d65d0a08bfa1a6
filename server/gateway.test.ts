import { request as httpRequest, type IncomingHttpHeaders, type RequestOptions } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'
import type { Renderer } from './public-page.ts'
import { openTestGateway, sendRaw, TEST_SITE, type TestGateway } from './testing.ts'

let gateway: TestGateway
afterEach(() => gateway.close())

type Got = { status: number; headers: IncomingHttpHeaders; body: string }

/** `fetch` would refuse to send some of these headers, so the request is made by hand. */
function send(path: string, options: RequestOptions & { body?: Buffer | string | Buffer[] } = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${gateway.url}${path}`, { agent: false, ...options }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      )
    })
    request.on('error', reject)
    for (const part of [options.body ?? []].flat()) request.write(part)
    request.end()
  })
}

/** A stand-in for Next that says what reached it. */
function recorder() {
  const reached: { url: string; method: string; headers: IncomingHttpHeaders; bytes: number }[] = []
  const renderer: Renderer = async (request, response) => {
    let bytes = 0
    for await (const chunk of request) bytes += (chunk as Buffer).byteLength
    reached.push({ url: request.url ?? '', method: request.method ?? '', headers: { ...request.headers }, bytes })
    response.setHeader('set-cookie', 'sesja=1')
    response.setHeader('content-type', 'text/html')
    response.end('<p>treść</p>')
  }
  return { reached, renderer }
}

const OWN = { origin: TEST_SITE }

describe('where a change may come from', () => {
  it.each([
    ['missing', {}],
    ['null', { origin: 'null' }],
    ['foreign', { origin: 'https://evil.example' }],
    ['the same host by another scheme', { origin: 'http://komunikat.example' }],
    ['the same host on another port', { origin: `${TEST_SITE}:8443` }],
    ['ours with a slash', { origin: `${TEST_SITE}/` }],
    ['a name that begins like ours', { origin: `${TEST_SITE}.evil.example` }],
  ])('refuses a POST whose Origin is %s', async (_, headers) => {
    const { reached, renderer } = recorder()
    gateway = await openTestGateway({ renderer })
    const page = await send('/panel/artykuly', {
      method: 'POST',
      headers: { ...headers, accept: 'text/html' },
      body: 'a=1',
    })
    expect(page.status).toBe(403)
    expect(page.body).toContain('<h1>Odmowa wykonania</h1>')
    const program = await send('/api/v1/artykuly', { method: 'DELETE', headers })
    expect(program.status).toBe(403)
    expect(program.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(JSON.parse(program.body)).toMatchObject({ status: 403, title: 'Odmowa wykonania' })
    expect(reached).toEqual([])
  })

  it('lets through a POST from our own page, with its body', async () => {
    const { reached, renderer } = recorder()
    gateway = await openTestGateway({ renderer })
    expect((await send('/panel', { method: 'POST', headers: OWN, body: 'abc' })).status).toBe(200)
    expect(reached).toMatchObject([{ method: 'POST', url: '/panel', bytes: 3 }])
  })
})

describe('after a change', () => {
  it('caches in front hear of it when the answer begins, not when the sender has all of it', async () => {
    const heard: string[] = []
    const rest = Promise.withResolvers<void>()
    const renderer: Renderer = async (request, response) => {
      heard.push(`rendered ${request.method}`)
      response.write('zapisano')
      heard.push('answer begun')
      await rest.promise
      response.end()
    }
    gateway = await openTestGateway({ renderer, afterWriting: () => void heard.push('told') })
    const saved = send('/panel', { method: 'POST', headers: OWN, body: 'a' })
    await expect.poll(() => heard).toEqual(['rendered POST', 'told', 'answer begun'])
    rest.resolve()
    await saved
    await send('/panel')
    expect(heard.filter((one) => one === 'told')).toHaveLength(1)
  })
})

describe('how much may come', () => {
  const LIMIT = 1_048_576

  it('refuses a declared body over the limit before Next sees it', async () => {
    const { reached, renderer } = recorder()
    gateway = await openTestGateway({ renderer })
    const got = await send('/panel', {
      method: 'POST',
      headers: { ...OWN, 'content-length': LIMIT + 1 },
      body: Buffer.alloc(LIMIT + 1),
    })
    expect(got.status).toBe(413)
    expect(got.body).toContain('<h1>Za dużo danych</h1>')
    expect(reached).toEqual([])
  })

  it('says why in one word to the script that sends a form', async () => {
    gateway = await openTestGateway()
    const got = await send('/panel', {
      method: 'POST',
      headers: { ...OWN, 'next-action': 'a', 'content-length': LIMIT + 1 },
      body: Buffer.alloc(LIMIT + 1),
    })
    expect([got.status, got.headers['content-type'], got.body]).toEqual([413, 'text/plain', 'too-large'])
  })

  it('tells why not also to a client that reads only after it has sent everything', async () => {
    gateway = await openTestGateway()
    const size = 20 * LIMIT
    const socket = connect(gateway.port, '127.0.0.1')
    const origin = `Host: a\r\nOrigin: ${OWN.origin}\r\n`
    socket.write(`POST /panel HTTP/1.1\r\n${origin}Content-Length: ${size}\r\n\r\n`)
    await new Promise((resolve) => socket.write(Buffer.alloc(size), resolve))
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 413 [\s\S]*<h1>Za dużo danych<\/h1>/)
  })

  it('counts a body of undeclared length and refuses it before Next sees it', async () => {
    const { reached, renderer } = recorder()
    gateway = await openTestGateway({ renderer })
    const body = Array.from({ length: 17 }, () => Buffer.alloc(65_536))
    const got = await send('/panel', { method: 'POST', headers: { ...OWN, 'transfer-encoding': 'chunked' }, body })
    expect(got.status).toBe(413)
    expect(reached).toEqual([])
  })

  it('lets through bodies of exactly the limit, declared or not', async () => {
    const { reached, renderer } = recorder()
    gateway = await openTestGateway({ renderer })
    await send('/panel', { method: 'POST', headers: { ...OWN, 'content-length': LIMIT }, body: Buffer.alloc(LIMIT) })
    await send('/panel', {
      method: 'POST',
      headers: { ...OWN, 'transfer-encoding': 'chunked' },
      body: Buffer.alloc(LIMIT),
    })
    expect(reached.map(({ bytes }) => bytes)).toEqual([LIMIT, LIMIT])
    expect(reached[1]?.headers).toMatchObject({ 'content-length': String(LIMIT) })
  })

  const part = (text: string) => `--x\r\ncontent-disposition: form-data; name="tytul"\r\n\r\n${text}\r\n`

  it.each([
    ['a form', 'multipart/form-data; boundary=x', `${part('Żłobek')}--x--\r\n`, 200],
    ['no boundary', 'multipart/form-data', `${part('Żłobek')}--x--\r\n`, 400],
    ['a form without its end', 'Multipart/Form-Data; boundary=x', part('Żłobek'), 400],
    ['nonsense', 'multipart/form-data; boundary=x', '--x\r\nnonsense', 400],
    ['nonsense that claims nothing', 'text/plain', '--x\r\nnonsense', 200],
  ])('what claims to be a form on a page of the staff must be one: %s', async (_, type, text, status) => {
    const { reached, renderer } = recorder()
    gateway = await openTestGateway({ renderer })
    const body = Buffer.from(text)
    const headers = { ...OWN, 'content-type': type, 'content-length': body.byteLength }
    const got = await send('/panel/tagi/nowy', { method: 'POST', headers, body })
    expect(got.status).toBe(status)
    expect(reached.map(({ bytes }) => bytes)).toEqual(status === 200 ? [body.byteLength] : [])
  })

  it('takes less where less is needed', async () => {
    gateway = await openTestGateway()
    expect(
      (
        await send('/logowanie', {
          method: 'POST',
          headers: { ...OWN, 'content-length': 16_385 },
          body: Buffer.alloc(16_385),
        })
      ).status,
    ).toBe(413)
  })

  it('refuses a body that comes with a question', async () => {
    gateway = await openTestGateway()
    expect((await send('/', { method: 'GET', headers: { 'content-length': 1 }, body: 'a' })).status).toBe(400)
  })

  it('answers a client that waits for a word before it sends', async () => {
    const { reached, renderer } = recorder()
    gateway = await openTestGateway({ renderer })
    const wait = (headers: Record<string, string | number>) =>
      new Promise<string>((resolve) => {
        const request = httpRequest(`${gateway.url}/panel`, {
          method: 'POST',
          agent: false,
          headers: { expect: '100-continue', ...headers },
        })
        request.on('continue', () => request.end('ab'))
        request.on('response', (response) => resolve(String(response.resume().statusCode)))
        request.on('error', () => {})
        request.flushHeaders()
      })
    expect(await wait({ ...OWN, 'content-length': 2 })).toBe('200')
    expect(await wait({ ...OWN, 'content-length': LIMIT + 1 })).toBe('413')
    expect(await wait({ 'content-length': 2 })).toBe('403')
    expect(reached).toMatchObject([{ bytes: 2 }])
  })
})

describe('what may be asked', () => {
  it.each([
    ['POST', '/aktualnosci', 405, 'GET, HEAD'],
    ['DELETE', '/', 405, 'GET, HEAD'],
    ['OPTIONS', '/', 405, 'GET, HEAD'],
    ['PROPFIND', '/', 501, 'GET, HEAD'],
    ['PUT', '/panel', 405, 'GET, HEAD, POST'],
    ['POST', '/reader.js', 405, 'GET, HEAD'],
    ['POST', '/api/health', 405, 'GET, HEAD'],
  ])('%s %s is %i', async (method, path, status, allow) => {
    gateway = await openTestGateway()
    const got = await send(path, { method, headers: OWN })
    expect([got.status, got.headers.allow]).toEqual([status, allow])
  })

  it.each([
    '/strona-bledu/404',
    '/strona-bledu/410?adres=%2F',
    '/aktualnosci/a.rsc',
    '/_next/image?url=%2Fa',
    '/_next/data/a.json',
  ])('outsiders find nothing at %s', async (path) => {
    const renderer: Renderer = (request, response) => {
      response.statusCode = request.url === '/strona-bledu/404' ? 200 : 404
      response.end(request.url)
    }
    gateway = await openTestGateway({ renderer })
    const got = await send(path)
    expect([got.status, got.body]).toEqual([404, '/strona-bledu/404'])
  })

  it('sends an address with a slash at the end to the one without', async () => {
    gateway = await openTestGateway()
    const got = await send('/aktualnosci/?strona=2')
    expect([got.status, got.headers.location]).toEqual([301, '/aktualnosci?strona=2'])
  })

  it('answers HEAD like GET, without the body', async () => {
    gateway = await openTestGateway()
    const get = await send('/')
    const head = await send('/', { method: 'HEAD' })
    expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', get.headers['content-length']])
  })
})

describe('what headers may say', () => {
  const FORGED = {
    'x-middleware-subrequest': 'middleware:middleware',
    'x-nextjs-data': '1',
    'x-next-cache-tags': 'a',
    'x-invoke-path': '/panel',
    'x-matched-path': '/panel',
    'x-now-route-matches': '1',
    'x-real-ip': '1.2.3.4',
    'x-forwarded-for': '1.2.3.4',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'ftp',
    forwarded: 'for=1.2.3.4',
    'x-komunikat-client': '1.2.3.4',
    'x-request-id': 'moje',
    'content-security-policy': "script-src 'nonce-abc'",
    host: 'evil.example',
  }

  it('drops what only the inside may say and sets what the gateway knows', async () => {
    const { reached, renderer } = recorder()
    gateway = await openTestGateway({ renderer })
    await send('/panel', {
      headers: { ...FORGED, cookie: 'sesja=1', rsc: '1', 'next-action': 'abc', purpose: 'prefetch' },
    })
    const headers = reached[0]?.headers ?? {}
    expect(headers).toMatchObject({
      host: 'komunikat.example',
      'x-forwarded-host': 'komunikat.example',
      'x-forwarded-proto': 'https',
      'x-komunikat-client': '127.0.0.1',
      cookie: 'sesja=1',
      rsc: '1',
      'next-action': 'abc',
    })
    const dropped = [
      'x-middleware-subrequest',
      'x-nextjs-data',
      'x-next-cache-tags',
      'x-invoke-path',
      'x-matched-path',
      'x-now-route-matches',
      'x-real-ip',
      'x-forwarded-for',
      'forwarded',
      'purpose',
    ]
    for (const name of dropped) expect(headers).not.toHaveProperty(name)
    expect(headers['x-request-id']).not.toBe('moje')
    expect(headers['content-security-policy']).not.toContain('nonce-abc')
  })

  it('gives staff pages a nonce of their own each time, the same in request and answer', async () => {
    const { reached, renderer } = recorder()
    gateway = await openTestGateway({ renderer })
    const policies = [await send('/panel'), await send('/panel')].map(({ headers }) =>
      String(headers['content-security-policy']),
    )
    const nonces = policies.map((policy) => /'nonce-([^']+)'/.exec(policy)?.[1])
    expect(nonces[0]).not.toBe(nonces[1])
    expect(reached.map(({ headers }) => headers['content-security-policy'])).toEqual(
      nonces.map((nonce) => `script-src 'nonce-${nonce}'`),
    )
  })

  it.each([
    ['/panel/artykuly/12', "'none'"],
    ['/panel/artykuly/12/podglad', "'none'"],
    ['/panel/artykuly/12/podglad/strona', "'self'"],
    ['/panel/artykuly/12x/podglad/strona', "'none'"],
  ])('lets %s stand in a frame of %s', async (path, ancestors) => {
    const { renderer } = recorder()
    gateway = await openTestGateway({ renderer })
    const policy = String((await send(path)).headers['content-security-policy'])
    expect(policy).toContain(`frame-ancestors ${ancestors}`)
    expect(policy).toContain("frame-src 'self'")
  })

  it('shows a reader nothing that depends on who asks', async () => {
    const { reached, renderer } = recorder()
    gateway = await openTestGateway({ renderer })
    const got = await send('/aktualnosci?_rsc=1', {
      headers: {
        ...FORGED,
        cookie: 'sesja=1',
        authorization: 'Bearer x',
        rsc: '1',
        'next-action': 'abc',
        'accept-language': 'uk',
      },
    })
    expect(got.headers['set-cookie']).toBeUndefined()
    expect(reached).toMatchObject([{ url: '/aktualnosci' }])
    expect(Object.keys(reached[0]?.headers ?? {}).sort()).toEqual([
      'accept',
      'host',
      'user-agent',
      'x-forwarded-host',
      'x-forwarded-proto',
      'x-request-id',
    ])
  })

  it.each(['/reader.js', '/_next/static/a.css', '/media/abc/640.webp'])(
    'asks for %s without a cookie and takes none',
    async (path) => {
      const { reached, renderer } = recorder()
      gateway = await openTestGateway({ renderer })
      const got = await send(path, { headers: { cookie: 'sesja=1' } })
      expect(reached[0]?.headers).not.toHaveProperty('cookie')
      expect(got.headers['set-cookie']).toBeUndefined()
      expect(got.headers['x-content-type-options']).toBe('nosniff')
    },
  )

  it('lets staff keep a cookie and nobody keep the page', async () => {
    const { renderer } = recorder()
    gateway = await openTestGateway({ renderer })
    const got = await send('/panel')
    expect(got.headers['set-cookie']).toEqual(['sesja=1'])
    expect(got.headers['cache-control']).toBe('no-store')
    expect(got.headers['referrer-policy']).toBe('same-origin')
  })
})

describe('a preview for outsiders', () => {
  it('carries no cookie in and out, is kept by nobody, found by nobody, and tells its address nowhere', async () => {
    const { reached, renderer } = recorder()
    gateway = await openTestGateway({ renderer })
    const got = await send('/podglad/abc/tekst', { headers: { cookie: 'sesja=1' } })
    expect(reached[0]?.headers.cookie).toBeUndefined()
    expect(got.headers['set-cookie']).toBeUndefined()
    expect(got.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow, noarchive',
    })
  })

  it.each([
    ['our own page', { origin: TEST_SITE }, 200],
    ['our own page under no-referrer', { origin: 'null', 'sec-fetch-site': 'same-origin' }, 200],
    ['a browser that does not say', { origin: 'null' }, 200],
    ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 403],
    ['another site under no-referrer', { origin: 'null', 'sec-fetch-site': 'cross-site' }, 403],
    ['a site beside ours', { origin: 'null', 'sec-fetch-site': 'same-site' }, 403],
    ['nowhere', {}, 403],
  ])('a form of it from %s', async (_, headers, status) => {
    const { reached, renderer } = recorder()
    gateway = await openTestGateway({ renderer })
    const got = await send('/podglad/abc', { method: 'POST', headers, body: 'a=1' })
    expect(got.status).toBe(status)
    if (status === 200) expect(reached[0]?.headers.origin).toBe(TEST_SITE)
    else expect(reached).toEqual([])
  })
})

describe('what the gateway says by itself', () => {
  const missing: Renderer = (_, response) => void response.writeHead(404, { 'content-type': 'text/html' }).end()
  const ALWAYS = {
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'referrer-policy': expect.any(String),
    'permissions-policy': expect.any(String),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  }

  it.each<[string, number, string, Parameters<typeof send>[1]?]>([
    ['its health', 200, '/api/health'],
    ['what readers see in a word', 200, '/api/generation'],
    ['where an address without the slash is', 301, '/aktualnosci/'],
    ['that an address makes no sense', 400, '/%'],
    ['that a change came from elsewhere', 403, '/panel', { method: 'POST' }],
    ['that nobody is signed in', 401, '/panel/api/obrazy', { method: 'POST', headers: OWN }],
    ['that there is no such page', 404, '/nie-ma'],
    ['that there is no such file', 404, '/media/nie-ma/640.webp'],
    ['that there is no such page of the staff', 404, '/panel/nie-ma'],
    ['that a page is only read', 405, '/', { method: 'POST' }],
    ['that an address is too long', 414, `/${'a'.repeat(5_000)}`],
    ['that it does not know a method', 501, '/', { method: 'PROPFIND' }],
  ])('has the headers of every answer, with those of https: %s', async (_, status, path, options) => {
    gateway = await openTestGateway({ renderer: missing })
    const got = await send(path, options)
    expect(got.status).toBe(status)
    expect(got.headers).toMatchObject(ALWAYS)
  })

  it('has them also where nothing could be read', async () => {
    gateway = await openTestGateway()
    const raw = (await sendRaw(gateway.port, 'to nie jest HTTP\r\n\r\n')).toLowerCase()
    for (const name of Object.keys(ALWAYS)) expect(raw).toContain(`\r\n${name}: `)
  })

  it('says nothing of https where there is none', async () => {
    gateway = await openTestGateway({ siteUrl: 'http://portal.example' })
    for (const path of ['/api/health', '/%', '/nie-ma', '/aktualnosci/']) {
      const { headers } = await send(path)
      expect(headers).not.toHaveProperty('strict-transport-security')
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
  })

  it('is well: 200, without Next', async () => {
    gateway = await openTestGateway({ renderer: () => Promise.reject(new Error('Next is down')) })
    const got = await send('/api/health')
    expect([got.status, JSON.parse(got.body)]).toEqual([200, { status: 'ok' }])
  })

  it('lives: 200 also while it is not well', async () => {
    gateway = await openTestGateway({ health: () => ({ status: 'unavailable', reasons: ['writes-fail'] }) })
    const got = await send('/api/health/live')
    expect([got.status, JSON.parse(got.body)]).toEqual([200, { status: 'ok' }])
    expect(got.headers['cache-control']).toBe('no-store')
  })

  it('is not well: 503 with the reasons', async () => {
    gateway = await openTestGateway({ health: () => ({ status: 'unavailable', reasons: ['database-read-only'] }) })
    const got = await send('/api/health')
    expect([got.status, JSON.parse(got.body)]).toEqual([
      503,
      { status: 'unavailable', reasons: ['database-read-only'] },
    ])
  })

  it.each(['/', '/panel', '/api/x', '/reader.js'])(
    'answers 500 with a number that the log knows when Next fails at %s',
    async (path) => {
      gateway = await openTestGateway({ renderer: () => Promise.reject(new Error('Next is down')) })
      const got = await send(path)
      expect(got.status).toBe(500)
      const reference = String(got.headers['x-request-id'])
      expect(got.body).toContain(reference)
      await expect
        .poll(() => gateway.lines)
        .toContainEqual(expect.objectContaining({ requestId: reference, status: 500, path }))
    },
  )

  it.each([
    '/podglad/tajne-slowo',
    '/podglad/tajne-slowo/tekst',
    '/PODGLAD/tajne-slowo',
    '/podglad/tajne-slowo.rsc',
    '/podglad/tajne-slowo/',
    '/haslo/tajne-slowo',
    '/Haslo/tajne-slowo.rsc',
  ])('never logs the secret in %s', async (path) => {
    gateway = await openTestGateway({})
    await send(path)
    await expect.poll(() => gateway.lines).toHaveLength(1)
    expect(gateway.lines[0]).toMatchObject({ path: `/${path.split('/')[1]?.toLowerCase()}/…` })
    expect(JSON.stringify(gateway.lines)).not.toContain('tajne')
  })

  it('logs the path but not the query, the address, cookies or headers', async () => {
    gateway = await openTestGateway({ trustProxy: ['loopback'] })
    await send('/szukaj?q=boje-sie', {
      headers: {
        cookie: 'sesja=tajne',
        'x-forwarded-for': '198.51.100.1',
        'user-agent': 'Firefox',
        referer: 'https://x.example',
      },
    })
    await expect.poll(() => gateway.lines).toHaveLength(1)
    expect(gateway.lines[0]).toMatchObject({ kind: 'public', path: '/szukaj', method: 'GET', status: 200 })
    expect(Object.keys(gateway.lines[0] ?? {}).sort()).toEqual([
      'kind',
      'level',
      'method',
      'ms',
      'msg',
      'path',
      'requestId',
      'status',
      'time',
    ])
  })
})
