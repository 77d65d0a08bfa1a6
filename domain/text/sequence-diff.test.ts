import { expect, test } from 'vitest'
import { diffSequences } from './sequence-diff.ts'

/** The sequence, counting how often an item of it is looked at. */
function counted(items: readonly string[]) {
  const seen = { count: 0 }
  const sequence = new Proxy([...items], {
    get: (target, key, receiver) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) seen.count += 1
      return Reflect.get(target, key, receiver)
    },
  })
  return { seen, sequence }
}

const words = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index}`)

test('two texts with nothing in common are distinguished without a look at every pair', () => {
  const { seen, sequence } = counted(words('a', 4_000))
  const steps = diffSequences(sequence, words('b', 4_000))
  expect(steps.map(({ kind }) => kind)).toEqual([...Array(4_000).fill('removed'), ...Array(4_000).fill('added')])
  expect(seen.count).toBeLessThan(4_000 * 100)
})

test('some hundred words changed in a long text are still shown one by one', () => {
  const before = words('a', 2_000)
  const after = before.map((word, index) => (index % 10 === 0 ? `${word}!` : word))
  const steps = diffSequences(before, after)
  expect(steps.filter(({ kind }) => kind === 'same')).toHaveLength(1_800)
})
