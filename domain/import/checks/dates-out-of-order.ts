import { type IsoDay, isIsoDay } from '#domain/partial-date.ts'
import type { Finding } from '../fidelity-report.ts'
import { type FoundDate, findDates } from '../found-date.ts'
import type { PageText } from '../page-blocks.ts'
import type { CheckInput } from './check-input.ts'
import { excerpt } from './excerpt.ts'

type Dated = { readonly item: PageText; readonly date: FoundDate; readonly day: IsoDay }

/** With fewer dates there is no order to break. */
const FEWEST_DATES = 3
/** A misprint of a year is a matter of a few years. */
const FARTHEST_YEAR = 12

/**
 * In a list whose dates run in one direction, names the ones that do not: those outside a longest run in order.
 * When exactly one other year puts the date back in order, that year is suggested. A list where a third or more of the
 * dates would have to go is in no order at all, and nothing is said.
 */
export function datesOutOfOrder({ lists, publishedOn }: CheckInput): Finding<'date-out-of-order'>[] {
  return lists.flatMap(({ items }) => {
    const dated = items.flatMap(firstDay)
    if (dated.length < FEWEST_DATES) return []
    const up = longestInOrder(dated.map(({ day }) => day))
    const down = longestInOrder(dated.map(({ day }) => day).toReversed())
      .map((at) => dated.length - 1 - at)
      .toReversed()
    const isDescending = down.length > up.length
    const { inOrder, or } = chooseOdd({ dated, isDescending, publishedOn }, isDescending ? down : up)
    const odd = [...dated.keys()].filter((at) => !inOrder.has(at))
    if (odd.length * 3 >= dated.length) return []
    return odd.map((at) => toFinding({ dated, isDescending, publishedOn }, inOrder, at, or))
  })
}

type DatedList = { readonly dated: readonly Dated[]; readonly isDescending: boolean; readonly publishedOn: IsoDay }

function firstDay(item: PageText): Dated[] {
  const date = findDates(item.text).find(({ edtf }) => edtf !== null && isIsoDay(edtf))
  return date?.edtf ? [{ item, date, day: date.edtf }] : []
}

/** Positions of a longest non-decreasing subsequence, by patience sorting: n log n. */
function longestInOrder(days: readonly IsoDay[]): number[] {
  const tops: number[] = []
  const previous: (number | undefined)[] = []
  for (const [at, day] of days.entries()) {
    let low = 0
    let high = tops.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((days[tops[middle] ?? 0] ?? '') <= day) low = middle + 1
      else high = middle
    }
    previous[at] = tops[low - 1]
    tops[low] = at
  }
  const kept: number[] = []
  for (let at = tops.at(-1); at !== undefined; at = previous[at]) kept.push(at)
  return kept.reverse()
}

/**
 * Of two neighbours either may be the odd one: the one that another year would put right is named, else the later in the
 * list, and `or` is the other.
 */
function chooseOdd(list: DatedList, kept: readonly number[]): { inOrder: ReadonlySet<number>; or: Dated | undefined } {
  const inOrder = new Set(kept)
  const odd = [...list.dated.keys()].find((at) => !inOrder.has(at))
  if (odd === undefined || list.dated.length - kept.length !== 1) return { inOrder, or: undefined }
  const without = (at: number) => new Set([...list.dated.keys()].filter((other) => other !== at))
  const possible = [odd - 1, odd, odd + 1].filter((at) => list.dated[at] && isSorted(list, without(at)))
  const mendable = possible.filter((at) => suggestYear(list, without(at), at) !== null)
  const named = (mendable.length === 1 ? mendable : possible).at(-1) ?? odd
  const other = mendable.length === 1 ? undefined : possible.findLast((at) => at !== named)
  return { inOrder: without(named), or: other === undefined ? undefined : list.dated[other] }
}

function isSorted({ dated, isDescending }: DatedList, kept: ReadonlySet<number>): boolean {
  const days = dated.filter((_, at) => kept.has(at)).map(({ day }) => day)
  return days.every((day, at) => {
    const before = days[at - 1] ?? day
    return isDescending ? day <= before : day >= before
  })
}

function toFinding(
  list: DatedList,
  inOrder: ReadonlySet<number>,
  at: number,
  or: Dated | undefined,
): Finding<'date-out-of-order'> {
  const { item, date } = list.dated[at] ?? {
    item: { text: '', line: 0, links: [] },
    date: { start: 0, end: 0, asPublished: '' },
  }
  const { before, behind } = neighbours(list.dated, inOrder, at)
  const suggestedYear = suggestYear(list, inOrder, at)
  return {
    key: 'date-out-of-order',
    line: item.line,
    quote: excerpt(item.text, date.start, date.end),
    context: {
      found: date.asPublished,
      ...(before ? { before: before.date.asPublished } : {}),
      ...(behind ? { behind: behind.date.asPublished } : {}),
      ...(or ? { or: or.date.asPublished } : {}),
      ...(suggestedYear === null ? {} : { suggestedYear }),
    },
  }
}

function neighbours(dated: readonly Dated[], inOrder: ReadonlySet<number>, at: number) {
  const before = dated.slice(0, at).findLast((_, index) => inOrder.has(index))
  const behind = dated.slice(at + 1).find((_, index) => inOrder.has(at + 1 + index))
  return { before, behind }
}

/** The one other year with which the date is between its neighbours and not after the day of publication. */
function suggestYear(
  { dated, isDescending, publishedOn }: DatedList,
  inOrder: ReadonlySet<number>,
  at: number,
): number | null {
  const day = dated[at]?.day
  if (day === undefined) return null
  const { before, behind } = neighbours(dated, inOrder, at)
  const [earlier, later] = isDescending ? [behind, before] : [before, behind]
  const year = Number(day.slice(0, 4))
  const possible: number[] = []
  for (let other = year - FARTHEST_YEAR; other <= year + FARTHEST_YEAR; other++) {
    const moved = `${other}${day.slice(4)}`
    if (other === year || !isIsoDay(moved) || moved > publishedOn) continue
    if ((earlier && moved < earlier.day) || (later && moved > later.day)) continue
    possible.push(other)
  }
  return possible.length === 1 ? (possible[0] ?? null) : null
}
