import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { openTestGateway, sendRaw, statusOf, type TestGateway } from './testing.ts'

let gateway: TestGateway
afterEach(() => gateway.close())

const CLOSE = 'Host: a\r\nConnection: close\r\n\r\n'

describe('what is sent past every browser', () => {
  it.each([
    ['nonsense', 'to nie jest HTTP\r\n\r\n', 400],
    ['an unknown method', `SZUKAJ / HTTP/1.1\r\n${CLOSE}`, 400],
    ['a method of others', `PROPFIND / HTTP/1.1\r\n${CLOSE}`, 501],
    ['the absolute form', `GET http://127.0.0.1/ HTTP/1.1\r\n${CLOSE}`, 400],
    ['another host in the path', `GET //evil.example HTTP/1.1\r\n${CLOSE}`, 400],
    ['the asterisk form', `OPTIONS * HTTP/1.1\r\n${CLOSE}`, 400],
    ['a null', `GET /%00 HTTP/1.1\r\n${CLOSE}`, 400],
    ['a raw null', `GET /\0 HTTP/1.1\r\n${CLOSE}`, 400],
    ['half an encoding', `GET /%e HTTP/1.1\r\n${CLOSE}`, 400],
    ['a way out of the folder', `GET /../../etc/passwd HTTP/1.1\r\n${CLOSE}`, 400],
    ['an encoded way out of the folder', `GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n${CLOSE}`, 400],
    ['a long address', `GET /${'a'.repeat(5_000)} HTTP/1.1\r\n${CLOSE}`, 414],
    ['an endless address', `GET /${'a'.repeat(40_000)} HTTP/1.1\r\n${CLOSE}`, 414],
    ['a long question', `GET /szukaj?q=${'a'.repeat(5_000)} HTTP/1.1\r\n${CLOSE}`, 400],
    ['an endless question', `GET /szukaj?q=${'a'.repeat(40_000)} HTTP/1.1\r\n${CLOSE}`, 400],
    ['endless headers', `GET / HTTP/1.1\r\nX-A: ${'a'.repeat(20_000)}\r\n${CLOSE}`, 431],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['two lengths', `POST /panel HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n${CLOSE}`, 400],
    ['a length and chunks', `POST /panel HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n${CLOSE}`, 400],
    ['a folded header', `GET / HTTP/1.1\r\nX-A: 1\r\n evil: 2\r\n${CLOSE}`, 400],
    ['a protocol of tomorrow', `GET / HTTP/9.9\r\n${CLOSE}`, 400],
    ['a protocol of another kind', `GET / HTTP/2.0\r\n${CLOSE}`, 400],
    ['a protocol of yesterday', `GET / HTTP/0.9\r\n${CLOSE}`, 400],
    ['a version that nobody has', `GET / HTTP/1.2\r\n${CLOSE}`, 400],
    ['no version', 'GET /\r\n\r\n', 400],
    ['two hosts', `GET / HTTP/1.1\r\nHost: b\r\n${CLOSE}`, 400],
    ['two hosts that are one', `GET / HTTP/1.1\r\nhost: a\r\n${CLOSE}`, 400],
    ['an unknown transfer coding', `POST /panel HTTP/1.1\r\nTransfer-Encoding: xchunked\r\n${CLOSE}`, 400],
    ['an unknown transfer coding of a question', `GET / HTTP/1.1\r\nTransfer-Encoding: xchunked\r\n${CLOSE}`, 400],
    ['a coding under the chunks', `POST /panel HTTP/1.1\r\nTransfer-Encoding: gzip, chunked\r\n${CLOSE}0\r\n\r\n`, 400],
    ['chunks twice', `POST /panel HTTP/1.1\r\nTransfer-Encoding: chunked, chunked\r\n${CLOSE}0\r\n\r\n`, 400],
    ['chunks of yesterday', `POST /panel HTTP/1.0\r\nTransfer-Encoding: chunked\r\n${CLOSE}0\r\n\r\n`, 400],
  ])('%s is answered calmly', async (_, bytes, status) => {
    gateway = await openTestGateway()
    expect(statusOf(await sendRaw(gateway.port, bytes))).toBe(status)
  })

  it('is answered so also where the page lies in memory', async () => {
    gateway = await openTestGateway()
    const plain = `GET / HTTP/1.1\r\n${CLOSE}`
    for (let time = 0; time < 2; time++) expect(statusOf(await sendRaw(gateway.port, plain))).toBe(200)
    for (const bytes of [`GET / HTTP/2.0\r\n${CLOSE}`, `GET / HTTP/1.1\r\nHost: a\r\n${CLOSE}`]) {
      expect(statusOf(await sendRaw(gateway.port, bytes))).toBe(400)
    }
  })

  it.each([5_000, 40_000])('says that a question of %i letters is too long', async (letters) => {
    gateway = await openTestGateway()
    const raw = await sendRaw(gateway.port, `GET /szukaj?q=${'a'.repeat(letters)} HTTP/1.1\r\n${CLOSE}`)
    expect(raw).toContain('<h1>Zapytanie jest za długie</h1>')
  })

  it('has a complete page also for what cannot be read', async () => {
    gateway = await openTestGateway()
    const raw = await sendRaw(gateway.port, 'to nie jest HTTP\r\n\r\n')
    expect(raw).toContain('<h1>Nieprawidłowe żądanie</h1>')
    expect(raw).toMatch(/x-request-id: [\da-z-]{14}\r\n/)
  })

  it('puts nothing into an answer that is already on its way', async () => {
    gateway = await openTestGateway({ renderer: (_, response) => void response.write('początek') })
    const head = `POST /panel HTTP/1.1\r\nHost: a\r\nOrigin: https://komunikat.example\r\nContent-Length: 5\r\n\r\n`
    const socket = connect(gateway.port, '127.0.0.1')
    let received = ''
    socket.on('data', (chunk) => {
      received += chunk.toString()
    })
    socket.on('error', () => {})
    socket.write(`${head}12345`)
    await expect.poll(() => received).toContain('początek')
    socket.write('śmieci zamiast żądania\r\n\r\n')
    await once(socket, 'close')
    expect(received).not.toContain('400')
  })

  it('upgrades nothing: the request is answered as any other', async () => {
    gateway = await openTestGateway()
    gateway.server.on('upgrade', (_, socket) => socket.destroy())
    const raw = await sendRaw(
      gateway.port,
      'GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n',
    )
    expect(statusOf(raw)).toBe(200)
  })

  it('cuts a client that never finishes its headers', async () => {
    gateway = await openTestGateway()
    gateway.server.headersTimeout = 300
    expect(statusOf(await sendRaw(gateway.port, 'GET / HTTP/1.1\r\nX-A: '))).toBe(408)
  })

  it('does not cut whoever waits for an answer longer than a connection may be silent', async () => {
    let silences = 0
    gateway = await openTestGateway({
      renderer: async (_, response) => {
        // The answer comes when the connection has been silent for too long, twice.
        while (silences < 2) await new Promise((next) => setTimeout(next, 20))
        response.end('gotowe')
      },
    })
    gateway.server.timeout = 50
    gateway.server.on('timeout', () => {
      silences += 1
    })
    const head = 'POST /panel HTTP/1.1\r\nHost: a\r\nOrigin: https://komunikat.example\r\nConnection: close\r\n'
    expect(await sendRaw(gateway.port, `${head}Content-Length: 5\r\n\r\n12345`)).toContain('gotowe')
  })

  it('cuts a silent connection to which nothing is owed, and one that takes nothing of its answer', async () => {
    gateway = await openTestGateway({ renderer: (_, response) => void response.write('początek') })
    gateway.server.timeout = 50
    await once(connect(gateway.port, '127.0.0.1').resume(), 'close')
    const head = 'POST /panel HTTP/1.1\r\nHost: a\r\nOrigin: https://komunikat.example\r\n'
    expect(await sendRaw(gateway.port, `${head}Content-Length: 0\r\n\r\n`)).toContain('początek')
  })

  it('still serves others afterwards', async () => {
    gateway = await openTestGateway()
    await sendRaw(gateway.port, 'to nie jest HTTP\r\n\r\n')
    expect((await fetch(`${gateway.url}/`)).status).toBe(200)
  })
})
