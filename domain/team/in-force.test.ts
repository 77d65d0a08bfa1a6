import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inForce, type Stretch } from './in-force.ts'

const on = (earliest: string, latest = earliest) => ({ earliest, latest })
const team = (from: Stretch['from'], to: Stretch['to'] = null, period = 1): Stretch => ({ period, from, to })

describe('a team within the days asked about', () => {
  test.each([
    ['before its first day', [team(on('2015-03-02'))], on('2015-03-01'), null],
    ['on its first day', [team(on('2015-03-02'))], on('2015-03-02'), 'certain'],
    ['on the day it is no more', [team(on('2015-03-02'), on('2015-04-01'))], on('2015-04-01'), null],
    ['appointed within them', [team(on('2015-03-02'))], on('2015-01-01', '2015-12-31'), 'possible'],
    ['appointed nobody knows when', [team(on('2015-03-03', '2015-11-25'))], on('2015-06-01'), 'possible'],
    ['after the last possible day', [team(on('2015-03-03', '2015-11-25'))], on('2015-11-25'), 'certain'],
    ['ended nobody knows when', [team(on('2010-01-01'), on('2015-01-01', '2015-12-31'))], on('2015-06-01'), 'possible'],
  ] as const)('%s', (_, stretches, asked, answer) => {
    expect(inForce(stretches, asked)).toBe(answer)
  })

  test('a change on an unknown day leaves no doubt that the team was there', () => {
    const year = on('2015-01-01', '2015-12-31')
    expect(inForce([team(on('2010-01-01'), year), team(year)], on('2014-01-01', '2016-01-01'))).toBe('certain')
  })

  test('an end nobody knows is past once the team was appointed again', () => {
    const first = team(on('2010-01-01'), on('2015-01-01', '2015-12-31'))
    const second = team(on('2015-02-01'), on('2015-03-01'), 2)
    expect(inForce([first, second], on('2015-06-01'))).toBeNull()
  })

  test('ended and appointed again on one day it was there all along; on two days it may not have been', () => {
    const first = team(on('2010-01-01'), on('2015-05-01'))
    expect(inForce([first, team(on('2015-05-01'), null, 2)], on('2015-01-01', '2015-12-31'))).toBe('certain')
    expect(inForce([first, team(on('2015-05-02'), null, 2)], on('2015-01-01', '2015-12-31'))).toBe('possible')
  })
})

const DAYS = 24
const day = (index: number) => new Date(Date.UTC(2015, 0, 1 + index)).toISOString().slice(0, 10)

/** Boundaries of states in their order, each one day or several: [earliest, latest] as indexes of days. */
const boundaries = fc
  .uniqueArray(fc.integer({ min: 0, max: DAYS - 1 }), { minLength: 2, maxLength: 10 })
  .map((days) => days.sort((a, b) => a - b))
  .chain((days) =>
    fc.array(fc.boolean(), { minLength: days.length, maxLength: days.length }).map((wide) => pair(days, wide)),
  )

function pair(days: readonly number[], wide: readonly boolean[]) {
  const found: (readonly [number, number])[] = []
  for (let index = 0; index < days.length; index += 1) {
    const [first = 0, next] = [days[index], days[index + 1]]
    if (wide[index] && next !== undefined) {
      found.push([first, next])
      index += 1
    } else found.push([first, first])
  }
  return found
}

/** Every way in which the unknown days can have been. */
function resolutions(all: readonly (readonly [number, number])[]): number[][] {
  return all.reduce<number[][]>(
    (ways, [first, last]) =>
      ways.flatMap((way) =>
        Array.from({ length: last - first + 1 }, (_, step) => first + step)
          .filter((at) => at > (way.at(-1) ?? -1))
          .map((at) => [...way, at]),
      ),
    [[]],
  )
}

const history = fc.tuple(boundaries, fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }), fc.boolean())
const askedDays = fc.tuple(fc.nat(DAYS - 1), fc.nat(5))

test('the answer is the one of trying every day and every way', () => {
  fc.assert(
    fc.property(history, askedDays, ([bounds, gaps, isOpen], [start, length]) => {
      // Between two boundaries the team is there, except where a gap ends its period.
      const isThere = (index: number): boolean => index === 0 || !gaps[index] || !isThereBefore(index)
      const isThereBefore = (index: number): boolean => index > 0 && isThere(index - 1)
      const stretches: Stretch[] = []
      let period = 1
      bounds.forEach(([first, last], index) => {
        const end = bounds[index + 1]
        if (!isThere(index)) {
          period += 1
          return
        }
        if (end === undefined && !isOpen) return
        const to = end === undefined ? null : on(day(end[0]), day(end[1]))
        stretches.push(team(on(day(first), day(last)), to, period))
      })
      const ways = resolutions(bounds).map((way) => {
        const covers = (at: number) => {
          const index = way.findLastIndex((boundary) => boundary <= at)
          const isLast = index === bounds.length - 1
          return index >= 0 && isThere(index) && (!isLast || isOpen)
        }
        return Array.from({ length: length + 1 }, (_, step) => covers(start + step))
      })
      const certain = ways.every((days) => days.every(Boolean))
      const possible = ways.some((days) => days.some(Boolean))
      expect(inForce(stretches, on(day(start), day(start + length)))).toBe(
        certain ? 'certain' : possible ? 'possible' : null,
      )
    }),
    { numRuns: 400, seed: 20_150_302 },
  )
})
