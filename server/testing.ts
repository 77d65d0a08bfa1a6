import { once } from 'node:events'
import type { Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { Writable } from 'node:stream'
import { type Admission, createAdmission } from './admission.ts'
import type { Freshness } from './freshness.ts'
import { createGateway, type GatewayOptions } from './gateway.ts'
import { createHttpServer } from './http-server.ts'
import { createLanes } from './lanes.ts'
import { LIMITS } from './limits.ts'
import { createLog } from './log.ts'
import { createPolicyReports } from './policy-reports.ts'
import { createPublicAnswers } from './public-answers.ts'
import { createPublicPage, type NotFoundOrGone } from './public-page.ts'
import { createResponseCache, type ResponseCache } from './response-cache.ts'
import { createTraffic } from './traffic.ts'

/** The site address of gateways in tests. It differs from where they listen, as behind a proxy. */
export const TEST_SITE = 'https://komunikat.example'

export type TestGateway = {
  readonly server: Server
  readonly url: string
  readonly port: number
  /** Lines of the log so far, parsed. */
  readonly lines: Record<string, unknown>[]
  readonly close: () => Promise<void>
}

type TestGatewayOptions = Partial<GatewayOptions> & {
  readonly notFoundOrGone?: NotFoundOrGone
  readonly freshness?: Freshness
  readonly cache?: ResponseCache
  readonly admission?: Admission
}

/** What readers see changes when the test says so. */
export function freshnessByHand(): Freshness & { change: () => void } {
  let contentVersion = 1
  return {
    contentVersion: () => contentVersion,
    publishDue: () => Promise.resolve(contentVersion),
    token: () => Promise.resolve(`${contentVersion}.2026-03-02`),
    change: () => {
      contentVersion += 1
    },
  }
}

/** A gateway on a free port of this machine, with a stand-in for Next. */
export async function openTestGateway(given: TestGatewayOptions = {}): Promise<TestGateway> {
  const {
    notFoundOrGone = () => 'missing',
    freshness = freshnessByHand(),
    cache = createResponseCache(),
    admission = createAdmission(LIMITS.publicRenders),
    ...options
  } = given
  const { renderer = (_, response) => response.end('ok'), siteUrl = TEST_SITE, dev = false } = options
  const lines: Record<string, unknown>[] = []
  const log = createLog(
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        lines.push(JSON.parse(chunk.toString()) as Record<string, unknown>)
        done()
      },
    }),
  )
  const render = createPublicPage({ renderer, notFoundOrGone, siteUrl, dev, log, admission })
  const gateway = createGateway({
    siteUrl,
    trustProxy: [],
    dev,
    renderer,
    lanes: createLanes(),
    traffic: createTraffic(),
    answers: createPublicAnswers({ freshness, cache, render }),
    assets: null,
    health: () => ({ status: 'ok' }),
    contentVersion: freshness.token,
    policyReports: createPolicyReports({ siteUrl, count: () => {}, onError: () => {} }),
    countRead: () => {},
    countReading: () => {},
    countVainSearch: () => {},
    publicFiles: new Set(['/reader.js']),
    log,
    ...options,
  })
  const server = createHttpServer({ gateway, siteUrl, log, dev: false })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    server,
    port,
    url: `http://127.0.0.1:${port}`,
    lines,
    close: async () => {
      if (!server.listening) return
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

/** Sends bytes as they are and returns all that comes back until the connection closes. */
export async function sendRaw(port: number, ...parts: (string | Buffer)[]): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  const received: Buffer[] = []
  socket.on('data', (chunk) => received.push(chunk))
  // A reset after the answer is the server closing on what it refused.
  socket.on('error', () => {})
  await once(socket, 'connect')
  for (const part of parts) socket.write(part)
  await once(socket, 'close')
  return Buffer.concat(received).toString()
}

/** Status of a raw answer; 0 when nothing came. */
export function statusOf(raw: string): number {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(raw)?.[1] ?? 0)
}
