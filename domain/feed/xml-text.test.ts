import { describe, expect, test } from 'vitest'
import { xmlText } from './xml-text.ts'

describe('xmlText', () => {
  test.each([
    ['', ''],
    ['Łódź „2015”', 'Łódź „2015”'],
    ['a < b & c > d', 'a &#60; b &#38; c &#62; d'],
    [`"tak" i 'nie'`, '&#34;tak&#34; i &#39;nie&#39;'],
    [']]>', ']]&#62;'],
    ['🙂', '🙂'],
    ['dwa\nwiersze\t', 'dwa\nwiersze\t'],
    ['\u0000\u0008\u000b\u001b', '\ufffd\ufffd\ufffd\ufffd'],
    ['\ufffe\uffff', '\ufffd\ufffd'],
    ['pół \ud83d pary', 'pół \ufffd pary'],
  ])('%j is written %j', (text, written) => {
    expect(xmlText(text)).toBe(written)
  })
})
