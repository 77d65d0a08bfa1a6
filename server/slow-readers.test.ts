import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { cutSlowReaders } from './slow-readers.ts'

let server: Server
let stop: () => void
const clients: Socket[] = []
afterEach(async () => {
  stop()
  for (const client of clients) client.destroy()
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
})

/** Far more than the kernel takes off our hands. */
const BODY = Buffer.alloc(64 * 1024 * 1024)
const A_DAY = 86_400_000

/** Time runs as the test says; the eye is on the connections every few ms. */
async function open(): Promise<{ ask: () => Promise<Socket>; pass: (ms: number) => void }> {
  let now = 0
  server = createServer((_, response) => response.end(BODY))
  stop = cutSlowReaders(server, { everyMs: 5, clock: () => now })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const ask = async () => {
    const client = connect((server.address() as AddressInfo).port, '127.0.0.1')
    clients.push(client)
    client.on('error', () => {})
    client.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
    await once(client, 'readable')
    return client
  }
  return {
    ask,
    pass: (ms) => {
      now += ms
    },
  }
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))
const connections = () => new Promise<number>((done) => server.getConnections((_, count) => done(count)))

it('a reader who takes nothing is cut when any honest one would have had it all', async () => {
  const { ask, pass } = await open()
  await ask()
  await wait(50)
  pass(60_000 + (BODY.byteLength / 4_096) * 1_000 - 1_000)
  await wait(50)
  expect(await connections()).toBe(1)
  pass(3_000)
  await expect.poll(connections).toBe(0)
})

it('a reader who has everything may stay, and ask again', async () => {
  const { ask, pass } = await open()
  const client = await ask()
  client.resume()
  let received = 0
  client.on('data', (chunk) => {
    received += chunk.byteLength
  })
  await expect.poll(() => received, { timeout: 5_000 }).toBeGreaterThanOrEqual(BODY.byteLength - 65_536)
  await wait(50)
  pass(A_DAY)
  await wait(50)
  expect(await connections()).toBe(1)
})
