import decodeQr from 'qr/decode.js'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { QrCode } from './qr-code.tsx'

const WORDS =
  'otpauth://totp/Portal%3A%20pr%C3%B3ba:anna%40urzad.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Portal'
/** Pixels a square: cameras see more than one. */
const SCALE = 4

test('a camera reads what was written', () => {
  const markup = renderToStaticMarkup(<QrCode words={WORDS} label="Kod" />)
  const size = Number(/viewBox="0 0 (\d+) /.exec(markup)?.[1])
  const width = size * SCALE
  const data = new Uint8Array(width * width * 4).fill(255)
  for (const [, x, y] of markup.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let at = 0; at < SCALE ** 2; at += 1) {
      const row = Number(y) * SCALE + Math.floor(at / SCALE)
      const column = Number(x) * SCALE + (at % SCALE)
      data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
    }
  }
  expect(decodeQr({ width, height: width, data })).toBe(WORDS)
})
