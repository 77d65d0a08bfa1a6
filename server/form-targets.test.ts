import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { omitEmptyTargets } from './form-targets.ts'

const PAGE =
  '<form action="" method="POST"><p>żółć action=&quot;&quot;</p></form><form action="/wyloguj" class="a action"></form>'
const VALID = PAGE.replace(' action=""', '')

let close = () => {}
afterEach(() => close())

async function answered(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_, response) => {
    omitEmptyTargets(response)
    answer(response)
  }).listen(0, '127.0.0.1')
  close = () => void server.close()
  await new Promise((resolve) => server.once('listening', resolve))
  return (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)).text()
}

describe('omitEmptyTargets', () => {
  it('finds the empty address wherever the stream is cut', async () => {
    const bytes = Buffer.from(PAGE)
    for (let cut = 1; cut < bytes.byteLength; cut += 1) {
      const html = await answered((response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.write(bytes.subarray(0, cut))
        response.end(bytes.subarray(cut))
      })
      close()
      expect(html).toBe(VALID)
    }
  })

  it('gives out what it held when the stream ends without another word', async () => {
    const html = await answered((response) => {
      response.setHeader('content-type', 'text/html')
      response.write('słowa ac')
      response.write('tion=')
      response.end()
    })
    expect(html).toBe('słowa action=')
  })

  it.each(['application/json', 'text/x-component'])('leaves %s as it is', async (type) => {
    const text = await answered((response) => {
      response.setHeader('content-type', type)
      response.end(PAGE)
    })
    expect(text).toBe(PAGE)
  })

  it('leaves an answer of declared length as it is', async () => {
    const text = await answered((response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': Buffer.byteLength(PAGE) })
      response.end(PAGE)
    })
    expect(text).toBe(PAGE)
  })
})
