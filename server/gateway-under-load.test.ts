import { type ClientRequest, request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LIMITS } from './limits.ts'
import type { Renderer } from './public-page.ts'
import { openTestGateway, sendRaw, TEST_SITE, type TestGateway } from './testing.ts'

/** Hundreds of requests at once, perhaps on a machine that has no time for us: what counts comes, whenever it comes. */
vi.setConfig({ testTimeout: 60_000 })
const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 30_000 })

let gateway: TestGateway
const asked: ClientRequest[] = []
afterEach(async () => {
  for (const request of asked.splice(0)) request.destroy()
  await gateway.close()
})

type Got = { status: number; headers: IncomingHttpHeaders; body: string }
type Sent = { method?: string; headers?: Record<string, string | number>; body?: Buffer | string }

/** Sends and leaves the request open: `got` is its answer, `leave` closes the connection. */
function send(path: string, { method = 'GET', headers = {}, body }: Sent = {}) {
  const { promise: got, resolve } = Promise.withResolvers<Got>()
  const request = httpRequest(`${gateway.url}${path}`, { agent: false, method, headers }, (response) => {
    let text = ''
    response.setEncoding('utf8').on('data', (part: string) => {
      text += part
    })
    response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }))
  })
  request.on('error', () => {})
  asked.push(request)
  if (body !== undefined) request.write(body)
  if (method === 'GET' || body !== undefined) request.end()
  else request.flushHeaders()
  return { got, request, leave: () => request.destroy() }
}

/** A stand-in for Next whose renders end when the test says so. */
function byHand() {
  const rendering = new Map<string, () => void>()
  const began: string[] = []
  const stopped: string[] = []
  let most = 0
  const renderer: Renderer = async (request, response) => {
    const url = request.url ?? ''
    began.push(url)
    const { promise, resolve } = Promise.withResolvers<void>()
    rendering.set(url, resolve)
    most = Math.max(most, rendering.size)
    response.once('close', () => {
      if (!response.writableEnded) stopped.push(url)
      resolve()
    })
    await promise
    rendering.delete(url)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(`<h1>${url}</h1>`)
  }
  return {
    renderer,
    began,
    stopped,
    most: () => most,
    finish: (url: string) => rendering.get(url)?.(),
    finishAll: () => {
      for (const finish of [...rendering.values()]) finish()
    },
  }
}

const { slots, waiting } = LIMITS.publicRenders
const SESSION = { cookie: '__Host-komunikat-session=eyJhbGciOiJkaXIifQ..aXY.c2VzamE.dGFn' }
const KNOWN = { cookie: 'komunikat.known-browser=k3Jx8QmZp0aLr5Tn' }
const FROM_US = { origin: TEST_SITE }

describe('first renders of public pages', () => {
  it('are a few at a time, a bounded number waits, and the rest is told early when to come back', async () => {
    const next = byHand()
    gateway = await openTestGateway({ renderer: next.renderer })
    const answers: Got[] = []
    const many = Array.from({ length: slots + waiting + 20 }, async (_, n) => {
      answers.push(await send(`/aktualnosci/${n}`).got)
    })
    await eventually(() => answers.length).toBeGreaterThanOrEqual(20)
    expect(answers.map(({ status }) => status)).toEqual(Array(answers.length).fill(503))
    expect(answers[0]?.headers['retry-after']).toBe('5')
    expect(answers[0]?.body).toContain('<h1>Portal jest chwilowo przeciążony</h1>')
    expect(answers[0]?.body).toContain('</html>')
    expect(next.began).toHaveLength(slots)
    const finishing = setInterval(next.finishAll, 1)
    await Promise.all(many)
    clearInterval(finishing)
    expect([...new Set(answers.map(({ status }) => status))].toSorted()).toEqual([200, 503])
    expect(next.most()).toBe(slots)
    // What was refused is not kept: it is there a moment later.
    const again = send(`/aktualnosci/${slots + waiting + 19}`)
    const last = setInterval(next.finishAll, 1)
    expect((await again.got).status).toBe(200)
    clearInterval(last)
  })

  it('keep neither what is in memory waiting, nor the staff side, nor a file', async () => {
    const next = byHand()
    gateway = await openTestGateway({ renderer: next.renderer })
    const first = send('/')
    await eventually(() => next.began).toEqual(['/'])
    next.finish('/')
    await first.got
    for (let n = 0; n < slots + 50; n++) send(`/aktualnosci/${n}`)
    await eventually(() => next.began.length).toBe(1 + slots)
    expect((await send('/').got).body).toBe('<h1>/</h1>')
    for (const [path, headers] of [
      ['/panel', SESSION],
      ['/logowanie', {}],
      ['/media/abc/640.webp', {}],
    ] as const) {
      const page = send(path, { headers })
      await eventually(() => next.began).toContain(path)
      next.finish(path)
      expect((await page.got).status).toBe(200)
    }
  })

  it('are dropped when their readers are gone, waiting or begun', async () => {
    const next = byHand()
    gateway = await openTestGateway({ renderer: next.renderer })
    const begun = Array.from({ length: slots }, (_, n) => send(`/begun-${n}`))
    await eventually(() => next.began.length).toBe(slots)
    const queued = Array.from({ length: 20 }, (_, n) => send(`/queued-${n}`))
    const staying = send('/staying')
    await eventually(() => asked.length).toBe(slots + 21)
    for (const { leave } of [...queued, ...begun]) leave()
    await eventually(() => next.stopped.length).toBe(slots)
    await eventually(() => next.began).toContain('/staying')
    next.finish('/staying')
    expect((await staying.got).status).toBe(200)
    expect(next.began.filter((url) => url.startsWith('/queued'))).toEqual([])
  })

  it('go on while one of several readers is there', async () => {
    const next = byHand()
    gateway = await openTestGateway({ renderer: next.renderer })
    const [impatient, patient] = [send('/a'), send('/a')]
    await eventually(() => next.began).toEqual(['/a'])
    await expect
      .poll(() => gateway.server.listening && asked.every(({ socket }) => socket?.connecting === false))
      .toBe(true)
    impatient.leave()
    await eventually(() => gateway.lines.some(({ status }) => status === 499)).toBe(true)
    next.finish('/a')
    expect((await patient.got).status).toBe(200)
    expect([next.began, next.stopped]).toEqual([['/a'], []])
  })
})

describe('signing in', () => {
  const post = (headers: Record<string, string>) =>
    send('/logowanie', { method: 'POST', headers: { ...FROM_US, ...headers }, body: 'email=a' })

  it('tells strangers early when there are too many, and lets in a browser that has signed in before', async () => {
    const next = byHand()
    gateway = await openTestGateway({ renderer: next.renderer })
    const { slots, waiting } = LIMITS.lanes.strangerSignIn
    const strangers = Array.from({ length: slots + waiting + 5 }, () => post({}).got)
    const early = await Promise.race(strangers)
    expect([early.status, early.headers['retry-after']]).toEqual([503, '5'])
    expect(early.body).toContain('nic nie zostało zapisane')
    expect(next.began).toHaveLength(slots)
    const known = post(KNOWN)
    await eventually(() => next.began.length).toBe(slots + 1)
    next.finishAll()
    expect((await known.got).status).toBe(200)
  })
})

describe('the staff side', () => {
  it('is not reached by strangers in numbers, and whoever is signed in passes them', async () => {
    const next = byHand()
    gateway = await openTestGateway({ renderer: next.renderer })
    for (let n = 0; n < 20; n++) send('/panel')
    await eventually(() => next.began.length).toBe(LIMITS.lanes.stranger.slots)
    const staff = send('/panel/artykuly', { headers: SESSION })
    await eventually(() => next.began).toContain('/panel/artykuly')
    next.finish('/panel/artykuly')
    expect((await staff.got).status).toBe(200)
    expect(next.began.filter((url) => url === '/panel')).toHaveLength(LIMITS.lanes.stranger.slots)
  })

  it('never waits for itself: what Next asks of us for an action that holds a slot has its own way', async () => {
    const { slots } = LIMITS.lanes.staff
    const together = Promise.withResolvers<void>()
    let actions = 0
    const renderer: Renderer = async (request, response) => {
      if (request.method === 'GET') return void response.end('panel')
      actions += 1
      if (actions === slots) together.resolve()
      await together.promise
      // As Next does after a redirect of an action: with the headers of the action, but no action any more.
      const { 'next-action': _, 'content-length': __, ...headers } = request.headers as Record<string, string>
      const page = await fetch(`${gateway.url}/panel`, { headers })
      response.end(`${page.status} ${await page.text()}`)
    }
    gateway = await openTestGateway({ renderer })
    const headers = { ...FROM_US, ...SESSION, 'next-action': 'abc' }
    const saves = Array.from({ length: slots }, () => send('/panel/a', { method: 'POST', headers, body: '1' }).got)
    expect((await Promise.all(saves)).map(({ body }) => body)).toEqual(Array(slots).fill('200 panel'))
  })

  it('lets nobody say that they are Next', async () => {
    const next = byHand()
    gateway = await openTestGateway({ renderer: next.renderer })
    for (let n = 0; n < 5; n++) send('/panel', { headers: { 'x-komunikat-own': 'a'.repeat(43) } })
    await eventually(() => next.began.length).toBe(LIMITS.lanes.stranger.slots)
    await eventually(() => asked.every(({ socket }) => socket?.connecting === false)).toBe(true)
    expect(next.began).toHaveLength(LIMITS.lanes.stranger.slots)
  })
})

describe('bodies', () => {
  const UPLOAD = 10 * 1_048_576
  /** Waits for the word before it sends (RFC 9110, 10.1.1): until then not a byte of the body is read. */
  const upload = (headers: Record<string, string | number>) => {
    const sent = send('/panel/api/obrazy', {
      method: 'POST',
      headers: { ...FROM_US, expect: '100-continue', accept: 'application/json', ...headers },
    })
    let goesOn = false
    sent.request.on('continue', () => {
      goesOn = true
    })
    return { ...sent, goesOn: () => goesOn }
  }

  it.each([
    ['no cookie', {}],
    ['a cookie that is no session', { cookie: 'komunikat-session=moja' }],
  ])('of a stranger are not read where only staff sends files: %s', async (_, cookie) => {
    const next = byHand()
    gateway = await openTestGateway({ renderer: next.renderer })
    for (const length of [{ 'transfer-encoding': 'chunked' }, { 'content-length': UPLOAD }]) {
      const { got, goesOn } = upload({ ...cookie, ...length })
      const answer = await got
      expect([answer.status, goesOn(), answer.headers.connection]).toEqual([401, false, 'close'])
      expect(JSON.parse(answer.body)).toMatchObject({ status: 401, code: 'signed-out' })
    }
    const page = await send('/panel/api/zalaczniki', {
      method: 'POST',
      headers: { ...FROM_US, accept: 'text/html' },
      body: 'a',
    }).got
    expect(page.body).toContain('<a href="/logowanie">Zaloguj się</a>')
    expect(next.began).toEqual([])
  })

  it('are read while they fit into the common budget, and the next when one was answered', async () => {
    const next = byHand()
    gateway = await openTestGateway({ renderer: next.renderer })
    const fitting = Math.floor(LIMITS.bodies.bytesOf.upload / UPLOAD)
    const uploads = Array.from({ length: fitting + 2 }, () => upload({ ...SESSION, 'content-length': UPLOAD }))
    const going = () => uploads.filter(({ goesOn }) => goesOn()).length
    await eventually(going).toBe(fitting)
    // A form is not kept waiting by files.
    const save = send('/panel/artykuly/1', { method: 'POST', headers: { ...FROM_US, ...SESSION }, body: 'a=1' })
    await eventually(() => next.began).toContain('/panel/artykuly/1')
    expect(going()).toBe(fitting)
    next.finish('/panel/artykuly/1')
    expect((await save.got).status).toBe(200)
    // One sender leaves: what was set aside for it is free again.
    uploads.find(({ goesOn }) => goesOn())?.leave()
    await eventually(going).toBe(fitting + 1)
  })

  it('that come byte by byte arrive whole', async () => {
    const renderer: Renderer = async (request, response) => {
      const pieces: Buffer[] = []
      for await (const piece of request) pieces.push(piece as Buffer)
      response.end(`${pieces.length} ${Buffer.concat(pieces)}`)
    }
    gateway = await openTestGateway({ renderer })
    const words = 'zażółć gęślą jaźń '.repeat(2_000)
    const raw = Array.from(Buffer.from(words), (byte) => `1\r\n${String.fromCharCode(byte)}\r\n`).join('')
    const head = `POST /panel HTTP/1.1\r\nHost: a\r\nOrigin: ${TEST_SITE}\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n`
    const answer = await sendRaw(gateway.port, head, Buffer.from(`${raw}0\r\n\r\n`, 'latin1'))
    expect(answer).toContain(`\r\n1 ${words.slice(0, 100)}`)
    expect(answer.split('gęślą')).toHaveLength(2_001)
  })
})

describe('files', () => {
  it.each(['/media', '/panel/api/media'])(
    'under %s hold a slot until their header lines are there, not until a slow reader has them',
    async (folder) => {
      let sent = 0
      const renderer: Renderer = (_, response) => {
        sent += 1
        response.writeHead(200)
        response.write('początek')
      }
      gateway = await openTestGateway({ renderer })
      const many = LIMITS.lanes.file.slots + 5
      for (let n = 0; n < many; n++) send(`${folder}/${n}/640.webp`, { headers: SESSION })
      await eventually(() => sent).toBe(many)
    },
  )
})
