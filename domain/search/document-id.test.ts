import { describe, expect, test } from 'vitest'
import { ABOVE_ALL, BELOW_ALL, idsAt, idsOfYear, isCurrentId, placeOfId } from './document-id.ts'

describe('ids of documents', () => {
  test('are in the order of results', () => {
    const order = [
      idsAt(true, '1989-06-04'),
      idsAt(true, '2026-11-29'),
      idsAt(true, ABOVE_ALL),
      idsAt(false, BELOW_ALL),
      idsAt(false, '2015-03-02'),
      idsAt(false, '2015-03-03'),
      idsAt(false, '9999-12-30'),
      idsAt(false, ABOVE_ALL),
    ]
    for (const [index, { from, to }] of order.entries()) {
      expect(to).toBeGreaterThan(from)
      expect(Number.isSafeInteger(to)).toBe(true)
      expect(from).toBeGreaterThanOrEqual(order[index - 1]?.to ?? 0)
    }
  })

  test('tell the day and the state', () => {
    const { from, to } = idsAt(false, '1970-01-11')
    expect([from, to - 1].map(placeOfId)).toEqual([10, 10])
    expect([from, idsAt(true, '2015-03-02').from].map(isCurrentId)).toEqual([true, false])
    for (const place of [ABOVE_ALL, BELOW_ALL]) expect(placeOfId(idsAt(true, place).from)).toBe(place)
  })

  test('a year is the days from its first to its last', () => {
    const { from, to } = idsOfYear(true, 2015)
    expect([from, to]).toEqual([idsAt(true, '2015-01-01').from, idsAt(true, '2015-12-31').to])
  })
})
