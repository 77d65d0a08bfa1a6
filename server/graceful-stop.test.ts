import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createGracefulStop } from './graceful-stop.ts'
import { openTestGateway, type TestGateway } from './testing.ts'

let gateway: TestGateway
afterEach(() => gateway.close())

/** A renderer that answers when told to. */
async function openSlowGateway(timeoutMs?: number) {
  const arrived = Promise.withResolvers<void>()
  const finish = Promise.withResolvers<void>()
  gateway = await openTestGateway({
    renderer: async (_, response) => {
      arrived.resolve()
      await finish.promise
      response.end('zapisano')
    },
  })
  return { arrived: arrived.promise, finish: finish.resolve, stop: createGracefulStop(gateway.server, timeoutMs) }
}

describe('createGracefulStop', () => {
  it('ends at once when nothing runs, also with idle connections', async () => {
    gateway = await openTestGateway()
    const stop = createGracefulStop(gateway.server)
    await (await fetch(gateway.url)).text()
    expect(await stop()).toBe(true)
  })

  it('finishes a running request and takes no new one', async () => {
    const { arrived, finish, stop } = await openSlowGateway()
    const running = fetch(`${gateway.url}/panel`)
    await arrived
    const stopped = stop()
    await expect(fetch(`${gateway.url}/panel`)).rejects.toThrow()
    finish()
    const response = await running
    expect([response.status, await response.text(), response.headers.get('connection')]).toEqual([
      200,
      'zapisano',
      'close',
    ])
    expect(await stopped).toBe(true)
  })

  it('cuts what does not end in time', async () => {
    const { arrived, stop } = await openSlowGateway(100)
    const running = fetch(`${gateway.url}/panel`).then(
      () => 'answered',
      () => 'cut',
    )
    await arrived
    expect(await stop()).toBe(false)
    expect(await running).toBe('cut')
  })

  it('lets no reader who goes on asking from memory keep us up', async () => {
    const { arrived, finish, stop } = await openSlowGateway()
    const socket = connect(gateway.port, '127.0.0.1')
    let received = ''
    // Closed while its last question was on the way: a browser asks again, elsewhere.
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      received += chunk.toString()
    })
    const ask = (path: string) => socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`)
    finish()
    for (const path of ['/a', '/a']) {
      const before = received.length
      ask(path)
      await expect.poll(() => received.length).toBeGreaterThan(before)
    }
    await arrived
    expect(received).not.toContain('Connection: close')
    const closed = new Promise((done) => socket.once('close', done))
    ask('/a')
    const stopped = stop()
    await closed
    expect(await stopped).toBe(true)
  })
})
