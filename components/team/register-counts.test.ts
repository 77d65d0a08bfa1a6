import { describe, expect, test } from 'vitest'
import { parsePartialDate } from '#domain/partial-date.ts'
import { doubtfulDates, registerCounts } from './register-counts.ts'

const appointed = (edtf: string | null, certainty: 'confirmed' | 'probable' | 'unknown' = 'confirmed') => ({
  date: edtf === null ? null : parsePartialDate(edtf),
  certainty,
})
const times = (count: number, edtf: string | null) => Array.from({ length: count }, () => appointed(edtf))

describe('counts of the register', () => {
  test.each([
    [[], '0 zespołów'],
    [times(1, '2015-03-02'), '1 zespół: 1 z datą dzienną'],
    [[...times(1, '2010-10'), ...times(1, null)], '2 zespoły: 1 z datą miesięczną, 1 bez znanej daty'],
    [
      [...times(6, '2015-03-03/2015-11-25'), ...times(9, '2015-03-02'), ...times(1, '2010-10')],
      '16 zespołów: 9 z datą dzienną, 1 z datą miesięczną, 6 ze znanym przedziałem',
    ],
    [times(5, '2011'), '5 zespołów: 5 ze znanym rokiem'],
  ])('%#: how well the dates are known', (appointments, words) => {
    expect(registerCounts(appointments)).toBe(words)
  })

  test('the kinds add up to the whole', () => {
    const all = [...times(2, '2015-03-02'), ...times(3, null), ...times(4, '2011')]
    const [total, ...parts] = registerCounts(all).match(/\d+/g)?.map(Number) ?? []
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total)
  })

  test('doubtful dates are counted apart', () => {
    expect(doubtfulDates(times(3, '2015-03-02'))).toBeNull()
    expect(doubtfulDates([appointed(null, 'unknown')])).toBeNull()
    expect(doubtfulDates([appointed('2015-01-26', 'probable'), appointed('2015-03-02')])).toBe(
      'Jedna data jest tylko prawdopodobna: źródła jej nie potwierdzają.',
    )
    expect(doubtfulDates(Array.from({ length: 5 }, () => appointed('2015', 'probable')))).toBe(
      '5 dat jest tylko prawdopodobnych: źródła ich nie potwierdzają.',
    )
  })
})
