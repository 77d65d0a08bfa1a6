import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { type Asking, askAddress } from './ask-address.ts'
import { HOST_PAUSE_MS, hostTurns } from './host-turns.ts'
import { mayAskPublic } from './public-network.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** A site on this machine, and what it was asked. */
async function aSite(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const asked: { what: string; headers: IncomingMessage['headers'] }[] = []
  const server = createServer((request, response) => {
    asked.push({ what: `${request.method} ${request.url}`, headers: request.headers })
    answer(request, response)
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, port, asked, whatWasAsked: () => asked.map(({ what }) => what) }
}

const asking = (more: Partial<Asking> = {}): Asking => ({
  mayAsk: (address) => address === '127.0.0.1',
  turnOf: async () => {},
  agent: 'Komunikat (+https://portal.example)',
  timeoutMs: 2_000,
  signal: new AbortController().signal,
  ...more,
})

const status = (code: number) => (_request: IncomingMessage, response: ServerResponse) => {
  response.writeHead(code).end()
}

test.each([
  [200, 'answers'],
  [204, 'answers'],
  [404, 'gone'],
  [410, 'gone'],
  [401, 'refused'],
  [403, 'refused'],
  [429, 'refused'],
  [500, 'fails'],
  [400, 'fails'],
] as const)('%i: the page %s', async (code, outcome) => {
  const site = await aSite(status(code))
  expect(await askAddress(`${site.origin}/a?b=1`, asking())).toEqual({ outcome, status: code })
  expect(site.whatWasAsked()).toEqual(code < 400 ? ['HEAD /a?b=1'] : ['HEAD /a?b=1', 'GET /a?b=1'])
  expect(site.asked[0]?.headers).toMatchObject({ 'user-agent': 'Komunikat (+https://portal.example)' })
  expect(Object.keys(site.asked[0]?.headers ?? {}).sort()).toEqual(['accept', 'connection', 'host', 'user-agent'])
})

test('a host that does not know HEAD is asked with GET, and its body is not read', async () => {
  const site = await aSite((request, response) => {
    if (request.method === 'HEAD') response.writeHead(405).end()
    else response.writeHead(200).write('x'.repeat(1_000_000))
  })
  expect(await askAddress(site.origin, asking())).toEqual({ outcome: 'answers', status: 200 })
})

test('a redirect is followed to its end, a few of them, and only to the web', async () => {
  const site = await aSite((request, response) => {
    const to = {
      '/a': '/b',
      '/b': '/c',
      '/loop': '/loop',
      '/file': 'file:///etc/passwd',
      '/user': 'http://a:b@127.0.0.1/',
    }
    const location = to[request.url as '/a']
    response.writeHead(location ? 301 : 404, location ? { location } : {}).end()
  })
  expect(await askAddress(`${site.origin}/a`, asking())).toEqual({ outcome: 'gone', status: 404 })
  expect(await askAddress(`${site.origin}/loop`, asking())).toEqual({ outcome: 'fails', status: 301 })
  expect(site.whatWasAsked().filter((what) => what === 'HEAD /loop')).toHaveLength(6)
  expect(await askAddress(`${site.origin}/file`, asking())).toEqual({ outcome: 'fails', status: 301 })
  expect(await askAddress(`${site.origin}/user`, asking())).toEqual({ outcome: 'fails', status: 301 })
})

test('nothing of a private network is asked: not by its address, not by a name, not by a redirect', async () => {
  const site = await aSite(status(200))
  const mayAsk = mayAskPublic
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433', '0x7f.1']) {
    expect(await askAddress(`http://${host}:${site.port}/`, asking({ mayAsk })), host).toMatchObject({ status: null })
  }
  expect(await askAddress('http://127.0.0.1/', asking({ mayAsk }))).toEqual({ outcome: 'not-asked', status: null })
  expect(site.asked).toEqual([])
  const outside = await aSite((_request, response) => {
    response.writeHead(302, { location: site.origin }).end()
  })
  const onlyOutside = (_address: string, port: number) => port === outside.port
  expect(await askAddress(outside.origin, asking({ mayAsk: onlyOutside }))).toEqual({
    outcome: 'not-asked',
    status: null,
  })
  expect([outside.asked.length, site.asked.length]).toEqual([1, 0])
})

test('what does not answer in time, or at all, is unreachable; what stops the asker stops it', async () => {
  const silent = await aSite(() => {})
  expect(await askAddress(silent.origin, asking({ timeoutMs: 50 }))).toEqual({ outcome: 'unreachable', status: null })
  const closed = await aSite(status(200))
  servers.pop()?.close()
  expect(await askAddress(closed.origin, asking())).toEqual({ outcome: 'unreachable', status: null })
  const stopping = new AbortController()
  const asked = askAddress(silent.origin, asking({ signal: stopping.signal }))
  stopping.abort()
  await expect(asked).rejects.toThrow()
  expect(await askAddress('ftp://a.example/', asking())).toEqual({ outcome: 'not-asked', status: null })
})

test('a host is asked at most once in five seconds, and others meanwhile', async () => {
  let now = 0
  const waited: number[] = []
  const wait = async (ms: number) => {
    waited.push(ms)
    now += ms
  }
  const turnOf = hostTurns({ now: () => now, wait })
  await turnOf('a.example')
  await turnOf('b.example')
  expect(waited).toEqual([])
  await turnOf('a.example')
  expect(waited).toEqual([HOST_PAUSE_MS])
  now += HOST_PAUSE_MS
  await turnOf('a.example')
  expect(waited).toEqual([HOST_PAUSE_MS])
})
