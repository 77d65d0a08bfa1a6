import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { testDirectory } from '#db/testing.ts'
import { createAssets } from './assets.ts'
import { openTestGateway, sendRaw, TEST_SITE, type TestGateway } from './testing.ts'

let gateway: TestGateway
afterEach(() => gateway.close())

const STYLE = 'body{color:#1c2326}'.repeat(200)

async function openWithFiles() {
  const folder = testDirectory()
  const [publicDir, staticDir] = [join(folder, 'public'), join(folder, 'static')]
  mkdirSync(publicDir)
  mkdirSync(join(staticDir, 'chunks'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'tajne')
  writeFileSync(join(staticDir, 'face.woff2'), 'wOF2')
  writeFileSync(join(publicDir, 'reader.js'), 'let a')
  writeFileSync(join(publicDir, 'icon.svg'), '<svg/>')
  writeFileSync(join(staticDir, 'chunks/0abc~x.css'), STYLE)
  const assets = createAssets({ publicDir, staticDir, siteUrl: TEST_SITE })
  gateway = await openTestGateway({ assets, publicFiles: new Set(['/reader.js', '/icon.svg']) })
}

describe('files of the portal', () => {
  it('with a name made of their content are cached permanently, compressed', async () => {
    await openWithFiles()
    const path = `${gateway.url}/_next/static/chunks/0abc~x.css`
    for (const got of [await fetch(path), await fetch(path)]) {
      expect(Object.fromEntries(got.headers)).toMatchObject({
        'cache-control': 'public, max-age=31536000, immutable',
        'content-type': 'text/css; charset=utf-8',
        'content-encoding': expect.stringMatching(/br|gzip/),
        vary: 'Accept-Encoding',
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'strict-transport-security': expect.stringContaining('max-age=63072000'),
      })
      expect(await got.text()).toBe(STYLE)
    }
    const asked = get(path, { agent: false, headers: { 'accept-encoding': 'gzip' } })
    const [zipped] = (await once(asked, 'response')) as [IncomingMessage]
    expect(gunzipSync(await buffer(zipped)).toString()).toBe(STYLE)
  })

  it('are no typeface for a reader who saves data, and a typeface for everybody else', async () => {
    await openWithFiles()
    const path = `${gateway.url}/_next/static/face.woff2`
    for (const _ of ['read', 'cached']) {
      const sent = await fetch(path)
      expect([sent.status, sent.headers.get('vary'), await sent.text()]).toEqual([200, 'Save-Data', 'wOF2'])
      const saved = await fetch(path, { headers: { 'save-data': 'on' } })
      expect([saved.status, saved.headers.get('cache-control'), await saved.text()]).toEqual([204, 'no-store', ''])
    }
    const style = await fetch(`${gateway.url}/_next/static/chunks/0abc~x.css`, { headers: { 'save-data': 'on' } })
    expect([style.status, style.headers.get('content-encoding')]).toEqual([200, expect.stringMatching(/br|gzip/)])
  })

  it('with a lasting name are asked about each time', async () => {
    await openWithFiles()
    const first = await fetch(`${gateway.url}/reader.js`)
    expect(first.headers.get('cache-control')).toBe('public, no-cache')
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]{22}"$/)
    expect((await fetch(`${gateway.url}/reader.js`, { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  it('are only those that stand in the two folders', async () => {
    await openWithFiles()
    const outside = [
      '/_next/static/../../secret.txt',
      '/_next/static/%2e%2e/secret.txt',
      '/_next/static/..%2fsecret.txt',
    ]
    for (const path of outside) {
      const raw = await sendRaw(gateway.port, `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`)
      expect(raw).not.toContain('tajne')
      expect(raw).toMatch(/^HTTP\/1.1 400 /)
    }
    expect((await fetch(`${gateway.url}/_next/static/secret.txt`)).headers.get('etag')).toBeNull()
  })
})
