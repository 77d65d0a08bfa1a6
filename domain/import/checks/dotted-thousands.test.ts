import { expect, test } from 'vitest'
import { checkInputOf } from '../testing/check-input-of.ts'
import { dottedThousands } from './dotted-thousands.ts'

test.each([
  ['56.000 zł', ['56 000']],
  ['kwota 1.250.000,50 zł.', ['1 250 000,50']],
  ['około 7.000.', ['7 000']],
  ['56 000 zł i 1,5 mln', []],
  ['19.05.2014 i 02.03.2015', []],
  ['tel. 22.628.999', []],
  ['wersja 2.0.100', []],
  ['pkt 4.1234', []],
  ['Dz.U. poz. 1.440', []],
  ['0.125', []],
])('%j', (text, plain) => {
  expect(dottedThousands(checkInputOf(text)).map(({ context }) => context?.plain)).toEqual(plain)
})
