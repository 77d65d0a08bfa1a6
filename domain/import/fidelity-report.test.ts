import { expect, test } from 'vitest'
import { capFindings, DROPPED_KEYS, type Finding, RECOGNISED_KEYS, TO_CHECK_KEYS } from './fidelity-report.ts'

test('of one kind a hundred are listed, the last says how many are not', () => {
  const many = Array.from(
    { length: 130 },
    (_, line): Finding => ({ key: 'double-spaces', line, quote: '', context: { found: '  ' } }),
  )
  const capped = capFindings([...many, { key: 'bare-url', line: 1, quote: 'x' }])
  expect(capped).toHaveLength(101)
  expect(capped[98]?.context).toEqual({ found: '  ' })
  expect(capped[99]?.context).toEqual({ found: '  ', more: 30 })
})

test('a hundred exactly are all there', () => {
  const many = Array.from({ length: 100 }, (_, line): Finding => ({ key: 'tags', line, quote: '' }))
  expect(capFindings(many)).toEqual(many)
})

test('no key stands in two parts of the report', () => {
  const keys = [...RECOGNISED_KEYS, ...DROPPED_KEYS, ...TO_CHECK_KEYS]
  expect(new Set(keys).size).toBe(keys.length)
})
