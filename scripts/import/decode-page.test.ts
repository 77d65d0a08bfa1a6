import { expect, test } from 'vitest'
import { decodePage } from './decode-page.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
/** "łąka" in Windows-1250 and ISO-8859-2; both write ł as B3, but ą as B9 and B1. */
const meadow1250 = [0xb3, 0xb9, 0x6b, 0x61]
const meadow8859 = [0xb3, 0xb1, 0x6b, 0x61]

function decoded(...parts: (Uint8Array | number[])[]) {
  const result = decodePage(new Uint8Array(parts.flatMap((part) => [...part])))
  return result.ok ? result.text : result.reason.key
}

test.each([
  ['UTF-8', [utf8('łąka')], 'łąka'],
  ['UTF-8 with its mark', [[0xef, 0xbb, 0xbf], utf8('łąka')], 'łąka'],
  [
    'UTF-8 although another encoding is declared',
    [utf8('<meta charset=windows-1250>łąka')],
    '<meta charset=windows-1250>łąka',
  ],
  [
    'Windows-1250 as declared',
    [utf8('<meta charset="windows-1250">'), meadow1250],
    '<meta charset="windows-1250">łąka',
  ],
  [
    'ISO-8859-2 as declared',
    [utf8("<meta content='text/html; charset=ISO-8859-2'>"), meadow8859],
    "<meta content='text/html; charset=ISO-8859-2'>łąka",
  ],
  ['UTF-16 with its mark', [[0xff, 0xfe, 0x42, 0x01]], 'ł'],
])('%s', (_, parts, text) => {
  expect(decoded(...parts)).toBe(text)
})

test.each([
  ['empty', []],
  ['binary', [0x50, 0x4b, 0x00, 0x04]],
  ['unknown-encoding', meadow1250],
  ['unknown-encoding', [...utf8('<meta charset="koi8-r">'), ...meadow1250]],
])('refused: %s', (key, bytes) => {
  expect(decoded(bytes)).toBe(key)
})
