import { expect, test } from 'vitest'
import { createRuleLearner } from './learn-word-rules.ts'

function learned(pairs: readonly (readonly [form: string, stem: string])[]): string[] {
  const learner = createRuleLearner()
  for (const [form, stem] of pairs) learner.add(form, stem)
  return learner.rules()
}

/** Twenty words that end alike. */
const words = (ending: string) => Array.from('bcdfghjklmnprstwzxqv', (letter) => `wa${letter}${ending}`)
const cutBy = (count: number) => (form: string) => [form, form.slice(0, form.length - count)] as const

test('an ending gets what most of its words do, and a longer one only where it does something else', () => {
  const pairs = [...words('aniem').map(cutBy(3)), ...words('odem').map(cutBy(2)), ...words('adem').map(cutBy(2))]
  expect(learned(pairs)).toEqual(['iem 3', 'm 2 3'])
})

test('the order of the pairs does not matter', () => {
  const pairs = [...words('a').map(cutBy(1)), ...words('ka').map(cutBy(0)), ...words('owi').map(cutBy(3))]
  expect(learned(pairs.toReversed())).toEqual(learned(pairs))
  expect(learned(pairs)).toEqual(['a 0 1', 'i 3'])
})

test('what few words do, or words that change at their beginning, is not learned', () => {
  expect(learned(words('em').slice(0, 11).map(cutBy(2)))).toEqual([])
  expect(learned(words('szy').map((form) => [`naj${form}`, form] as const))).toEqual([])
})
