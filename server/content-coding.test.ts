import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { encodeBody, isWorthCoding, preferredCoding } from './content-coding.ts'

describe('the coding a client prefers', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['identity', 'identity'],
    ['identity;q=0', 'identity'],
    ['GZIP', 'gzip'],
    ['zstd', 'identity'],
    ['gzip;q=nic', 'identity'],
    ['*;q=0', 'identity'],
    [`gzip;q=${'9'.repeat(10_000)}`, expect.stringMatching(/gzip|identity/)],
  ])('%s → %s', (header, coding) => {
    expect(preferredCoding(header)).toEqual(coding)
    expect(preferredCoding(header)).toEqual(coding)
  })
})

describe('compressing', () => {
  it.each([false, true])('loses nothing; isLasting: %s', async (isLasting) => {
    const text = Buffer.from('Zażółć gęślą jaźń. '.repeat(500))
    expect(gunzipSync(await encodeBody(text, 'gzip', { isLasting: false }))).toEqual(text)
    expect(brotliDecompressSync(await encodeBody(text, 'br', { isLasting }))).toEqual(text)
  })

  it.each([
    ['text/html; charset=utf-8', 5_000, true],
    ['application/atom+xml; charset=utf-8', 5_000, true],
    ['application/feed+json', 5_000, true],
    ['image/svg+xml', 5_000, true],
    ['text/html', 500, false],
    ['image/webp', 5_000, false],
    ['application/pdf', 5_000, false],
    [undefined, 5_000, false],
  ])('is for long texts: %s of %i bytes %s', (type, bytes, worth) => {
    expect(isWorthCoding(type, bytes)).toBe(worth)
  })
})
