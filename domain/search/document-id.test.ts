import { describe, expect, test } from 'vitest'
import { dayOfId, idsOfDay, idsOfYear, isCurrentId } from './document-id.ts'

describe('ids of documents', () => {
  test('are in the order of results', () => {
    const order = [
      idsOfDay(true, '1989-06-04'),
      idsOfDay(true, '2026-11-29'),
      idsOfDay(true, null),
      idsOfDay(false, '2015-03-02'),
      idsOfDay(false, '2015-03-03'),
      idsOfDay(false, '9999-12-30'),
      idsOfDay(false, null),
    ]
    for (const [index, { from, to }] of order.entries()) {
      expect(to).toBeGreaterThan(from)
      expect(Number.isSafeInteger(to)).toBe(true)
      expect(from).toBeGreaterThanOrEqual(order[index - 1]?.to ?? 0)
    }
  })

  test('tell the day and the state', () => {
    const { from, to } = idsOfDay(false, '1970-01-11')
    expect([from, to - 1].map(dayOfId)).toEqual([10, 10])
    expect([from, idsOfDay(true, '2015-03-02').from].map(isCurrentId)).toEqual([true, false])
    expect(dayOfId(idsOfDay(false, null).from)).toBeNull()
  })

  test('a year is the days from its first to its last', () => {
    const { from, to } = idsOfYear(true, 2015)
    expect([from, to]).toEqual([idsOfDay(true, '2015-01-01').from, idsOfDay(true, '2015-12-31').to])
  })
})
