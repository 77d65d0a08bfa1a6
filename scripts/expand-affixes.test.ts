import { expect, test } from 'vitest'
import { expandAffixes } from './expand-affixes.ts'

const AFFIXES = `SET ISO8859-2
PFX b Y 1
PFX b   0         nie       .
SFX N Y 4
SFX N   0         om        [^aćo]
SFX N   a         om        a
SFX N   ć         ciom      ć
SFX N   0         ami       [^aćo]
SFX O Y 1
SFX O   0         om        .
`

test('a word gets the forms of all its flags, each once, and no prefix', () => {
  expect(expandAffixes(AFFIXES, '4\nsąd/NOb\nmapa/N\nkość/N\nhm\n')).toEqual([
    { word: 'sąd', forms: ['sądom', 'sądami'] },
    { word: 'mapa', forms: ['mapom'] },
    { word: 'kość', forms: ['kościom'] },
    { word: 'hm', forms: [] },
    { word: '', forms: [] },
  ])
})
