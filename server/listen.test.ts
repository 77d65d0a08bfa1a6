import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { listen } from './listen.ts'

describe('listen', () => {
  it('refuses a port in use in one line that names PORT', async () => {
    const first = createServer().listen(0, '127.0.0.1')
    await once(first, 'listening')
    const { port } = first.address() as AddressInfo
    await expect(listen(createServer(), { host: '127.0.0.1', port })).rejects.toThrow(
      new RegExp(`^PORT: port ${port} jest zajęty.*\\.$`),
    )
    first.close()
  })

  it('refuses an address that is not of this machine in one line that names HOST', async () => {
    await expect(listen(createServer(), { host: '192.0.2.1', port: 65_000 })).rejects.toThrow(
      /^HOST: .*192\.0\.2\.1.*\.$/,
    )
  })
})
