import { expect, test } from 'vitest'
import { imageKind } from './image-kind.ts'

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

const png = (...chunks: string[]) =>
  bytes(`\x89PNG\r\n\x1a\n${chunks.map((name) => `\0\0\0\x04${name}abcdCRC_`).join('')}`)
const box = (...brands: string[]) => bytes(`\0\0\0${String.fromCharCode(8 + brands.length * 4)}ftyp${brands.join('')}`)

test.each([
  ['jpeg', bytes('\xff\xd8\xff\xe1')],
  ['png', png('IHDR', 'IDAT', 'acTL')],
  ['webp', bytes('RIFF\0\0\0\0WEBPVP8 ')],
  ['webp', bytes('RIFF\0\0\0\0WEBPVP8X\0\0\0\0\x10')],
  ['avif', box('avif', '\0\0\0\0', 'mif1', 'avif')],
])('%s', (kind, content) => {
  expect(imageKind(content)).toEqual({ ok: true, kind })
})

test.each([
  ['animated', png('IHDR', 'acTL', 'IDAT')],
  ['animated', bytes('RIFF\0\0\0\0WEBPVP8X\0\0\0\0\x02')],
  ['animated', box('avis', '\0\0\0\0', 'avif')],
  ['gif', bytes('GIF89a=1;alert(1)')],
  ['heic', box('heic', '\0\0\0\0', 'mif1')],
  ['svg', bytes('<?xml version="1.0"?><!-- plan --><svg xmlns="x">')],
  ['svg', bytes('\xff\xfe<\0s\0v\0g\0 \0')],
  ['not-an-image', box('isom', '\0\0\0\0', 'mp42')],
  ['not-an-image', bytes('<html><img src=x>')],
  ['not-an-image', bytes('BM')],
  ['not-an-image', bytes('\xff\xd8')],
  ['not-an-image', new Uint8Array()],
])('not taken: %s', (reason, content) => {
  expect(imageKind(content)).toEqual({ ok: false, reason })
})

test('a chunk that claims to be endless ends the search', () => {
  expect(imageKind(bytes('\x89PNG\r\n\x1a\n\xff\xff\xff\xffIHDR'))).toEqual({ ok: true, kind: 'png' })
})
