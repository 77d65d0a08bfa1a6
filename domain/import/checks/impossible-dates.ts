import { isIsoDay } from '#domain/partial-date.ts'
import type { Finding } from '../fidelity-report.ts'
import { findDates } from '../found-date.ts'
import type { CheckInput } from './check-input.ts'
import { excerpt, lineFinder } from './excerpt.ts'

const ISO_DATE = /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g

/** Dates that no calendar has: 31.02.2015, 29 lutego 2015, 2015-13-01. */
export function impossibleDates({ texts }: CheckInput): Finding<'impossible-date'>[] {
  return texts.flatMap((of) => {
    const written = findDates(of.text).filter(({ edtf }) => edtf === null)
    const iso = [...of.text.matchAll(ISO_DATE)]
      .filter(([date]) => !isIsoDay(date))
      .map(({ 0: asPublished, index }) => ({ asPublished, start: index, end: index + asPublished.length }))
    const lineAt = lineFinder(of)
    const found = [...written, ...iso].sort((a, b) => a.start - b.start)
    return found.map(({ asPublished, start, end }) => ({
      key: 'impossible-date' as const,
      line: lineAt(start),
      quote: excerpt(of.text, start, end),
      context: { found: asPublished },
    }))
  })
}
