import { deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** Pictures of tests, drawn from nothing. */

export type Size = { readonly width: number; readonly height: number }

/** Left half red, right half blue, the upper left corner green: one sees which way up it is. */
function flag({ width, height }: Size): { data: Buffer; raw: { width: number; height: number; channels: 3 } } {
  const data = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isCorner = x < width / 4 && y < height / 4
      const channel = isCorner ? 1 : x < width / 2 ? 0 : 2
      data[(y * width + x) * 3 + channel] = 220
    }
  }
  return { data, raw: { width, height, channels: 3 } }
}

export function aFlag(size: Size = { width: 64, height: 32 }) {
  const { data, raw } = flag(size)
  return sharp(data, { raw })
}

/** What a camera gives: grain, so that no two pixels agree. `seed` makes another picture. */
export function aPhoto({ width, height }: Size = { width: 400, height: 300 }, seed = 1) {
  const data = Buffer.alloc(width * height * 3)
  let state = seed
  for (let at = 0; at < data.length; at += 1) {
    // Park and Miller's generator: the same grain on every machine.
    state = (state * 48_271) % 2_147_483_647
    data[at] = state % 256
  }
  return sharp(data, { raw: { width, height, channels: 3 } })
}

/** A PNG that is honest to the last byte but one thing: what `change` makes of its chunks. */
export function aPngOf(size: Size, { pixels = Buffer.alloc(0) }: { pixels?: Buffer } = {}): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size.width, 0)
  header.writeUInt32BE(size.height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(data.length, 0)
  head.write(name, 4, 'latin1')
  const tail = Buffer.alloc(4)
  tail.writeUInt32BE(crc(Buffer.concat([Buffer.from(name, 'latin1'), data])), 0)
  return Buffer.concat([head, data, tail])
}

/** PNG, third edition, annex D. */
function crc(data: Buffer): number {
  let value = 0xffffffff
  for (const byte of data) {
    value ^= byte
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}
