import { expect, test } from 'vitest'
import { checkInputOf } from '../testing/check-input-of.ts'
import { capitalsAsHeading } from './capitals-as-heading.ts'

test.each([
  ['WAŻNE INFORMACJE', 1],
  ['ŁÓDZKI ZESPÓŁ – 2015', 1],
  ['MSWiA i KCIK', 0],
  ['KGP, KCIK', 0],
  ['12.03.2015', 0],
  ['• WAŻNE INFORMACJE', 0],
  [`${'BARDZO DŁUGI TEKST '.repeat(20)}`, 0],
])('%j', (text, count) => {
  expect(capitalsAsHeading(checkInputOf(text))).toHaveLength(count)
})
