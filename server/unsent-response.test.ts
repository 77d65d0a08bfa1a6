import { finished } from 'node:stream/promises'
import { describe, expect, it } from 'vitest'
import { UnsentResponse } from './unsent-response.ts'

describe('UnsentResponse', () => {
  it('keeps status, headers and body, whatever way they are given', async () => {
    const response = new UnsentResponse()
    response.setHeader('Content-Type', 'text/html')
    response.appendHeader('Set-Cookie', 'a=1')
    response.appendHeader('set-cookie', ['b=2', 'c=3'])
    response.setHeader('x-gone', 'yes')
    response.removeHeader('X-Gone')
    response.writeHead(404, 'Not Found', { etag: '"1"', 'x-none': undefined })
    response.writeHead(410, ['last-modified', 'never', 'vary', 'accept'])
    response.write('zażółć ')
    response.end(Buffer.from('gęślą'))
    await finished(response)
    expect([response.statusCode, response.body.toString()]).toEqual([410, 'zażółć gęślą'])
    expect(response.getHeaders()).toEqual({
      'content-type': 'text/html',
      'set-cookie': ['a=1', 'b=2', 'c=3'],
      etag: '"1"',
      'last-modified': 'never',
      vary: 'accept',
    })
    expect([response.hasHeader('Vary'), response.getHeaderNames().length]).toEqual([true, 5])
  })

  it('is closed as a reader would close it, and says so to whoever listens', async () => {
    const response = new UnsentResponse()
    const closed = new Promise((resolve) => response.once('close', resolve))
    response.write('half')
    response.destroy()
    await closed
    expect([response.headersSent, response.finished, response.writableFinished]).toEqual([true, false, false])
    await expect(finished(response)).rejects.toThrow(/[Pp]remature/)
  })
})
