import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { get, type IncomingHttpHeaders } from 'node:http'
import { get as getByTls } from 'node:https'
import { join } from 'node:path'
import { connect } from 'node:tls'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { isProgram } from '#scripts/is-program.ts'
import { LIMITS } from '#server/limits.ts'
import { openTestGateway, type TestGateway } from '#server/testing.ts'
import { OPENSSL } from './testing-certificate.ts'
import { NGINX, startNginxWithTls, type TlsEdge } from './testing-edge.ts'

// Another program starts for each, whose time is not ours to say.
vi.setConfig({ testTimeout: 60_000 })

const isHere = isProgram(NGINX) && isProgram(OPENSSL)

type Got = { status: number; headers: IncomingHttpHeaders; body: string }

function read(url: string, ca: string): Promise<Got> {
  return new Promise((resolve, reject) => {
    const ask = url.startsWith('https:') ? getByTls : get
    ask(url, { ca, agent: false }, (answer) => {
      let body = ''
      answer.setEncoding('utf8').on('data', (part: string) => {
        body += part
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }))
    }).on('error', reject)
  })
}

describe('nginx with https, as the configuration says', () => {
  let gateway: TestGateway
  let edge: TlsEdge
  afterEach(async () => {
    if (!isHere) return
    await edge.stop()
    await gateway.close()
  })

  test.skipIf(!isHere)('every answer says that it is to be asked by https from now on', async () => {
    gateway = await openTestGateway({
      renderer: (request, response) => {
        const status = request.url?.startsWith('/nie-ma') || request.url?.startsWith('/media') ? 404 : 200
        response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end('<h1>treść</h1>')
      },
    })
    edge = await startNginxWithTls(gateway.port)
    const answers = {
      '/': 200,
      '/panel': 200,
      '/nie-ma': 404,
      '/media/nie-ma/640.webp': 404,
      '/aktualnosci/': 301,
      '/%': 400,
      '/api/health': 200,
    }
    for (const [path, status] of Object.entries(answers)) {
      const got = await read(edge.url + path, edge.certificate)
      expect([path, got.status]).toEqual([path, status])
      // Once, and also where the request makes so little sense that nginx answers it by itself.
      expect(got.headers['strict-transport-security'], path).toBe('max-age=63072000; includeSubDomains')
      expect(got.headers.server ?? '', path).not.toMatch(/\d/)
    }
  })

  test.skipIf(!isHere)('whoever comes without https is led to it', async () => {
    gateway = await openTestGateway()
    edge = await startNginxWithTls(gateway.port)
    const got = await read(`${edge.httpUrl}/aktualnosci?strona=2`, edge.certificate)
    expect([got.status, got.headers.location]).toEqual([301, 'https://komunikat.example/aktualnosci?strona=2'])
  })

  test.skipIf(!isHere)('whoever gives out certificates is answered without https', async () => {
    gateway = await openTestGateway()
    edge = await startNginxWithTls(gateway.port)
    const folder = join(edge.acmeFolder, '.well-known/acme-challenge')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'znak'), 'znak.skrót')
    const got = await read(`${edge.httpUrl}/.well-known/acme-challenge/znak`, edge.certificate)
    expect([got.status, got.body, got.headers['content-type']]).toEqual([200, 'znak.skrót', 'text/plain'])
    expect((await read(`${edge.httpUrl}/.well-known/acme-challenge/inny`, edge.certificate)).status).toBe(404)
  })

  test.skipIf(!isHere).each([
    ['TLS 1.2', 'agreed', { maxVersion: 'TLSv1.2' }],
    ['TLS 1.1', 'refused', { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }],
    ['a cipher without forward secrecy', 'refused', { maxVersion: 'TLSv1.2', ciphers: 'AES128-SHA:AES128-GCM-SHA256' }],
  ] as const)('%s is %s', async (_, expected, options) => {
    gateway = await openTestGateway()
    edge = await startNginxWithTls(gateway.port)
    const { port } = new URL(edge.url)
    const outcome = new Promise<string>((resolve) => {
      const socket = connect({ host: '127.0.0.1', port: Number(port), ca: edge.certificate, ...options })
      socket.once('secureConnect', () => resolve('agreed')).once('error', () => resolve('refused'))
      socket.once('close', () => socket.destroy())
    })
    expect(await outcome).toBe(expected)
  })

  test.runIf(!isHere)('was NOT tried: nginx or openssl is not installed', () => {
    console.warn(`${NGINX} albo ${OPENSSL}: brak programu, konfiguracja z https nie została wypróbowana.`)
  })
})

test('nginx closes an idle connection to the portal before the portal does', () => {
  const given = readFileSync(join(import.meta.dirname, 'nginx/komunikat.conf'), 'utf8')
  const seconds = Number(/keepalive_timeout (\d+)s;/.exec(given)?.[1])
  expect(LIMITS.keepAliveMs).toBeGreaterThanOrEqual((seconds + 5) * 1_000)
  // What Varnish does unless told otherwise (backend_idle_timeout).
  expect(LIMITS.keepAliveMs).toBeGreaterThan(60_000)
})
