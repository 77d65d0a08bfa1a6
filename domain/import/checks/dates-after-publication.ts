import { isIsoDay } from '#domain/partial-date.ts'
import type { Finding } from '../fidelity-report.ts'
import { findDates } from '../found-date.ts'
import type { CheckInput } from './check-input.ts'
import { excerpt } from './excerpt.ts'

const PAST = /powoł|utworz|ustanow|podpisa|przyję|odby[łl]|wydan|appointed|established|signed|adopted|held/iu

/** A day after the page's own date, in a list item that speaks of what has already happened. */
export function datesAfterPublication({ lists, publishedOn }: CheckInput): Finding<'date-after-publication'>[] {
  return lists.flatMap(({ items }) =>
    items
      .filter(({ text }) => PAST.test(text))
      .flatMap(({ text, line }) =>
        findDates(text)
          .filter(({ edtf }) => edtf !== null && isIsoDay(edtf) && edtf > publishedOn)
          .map(({ asPublished, start, end }) => ({
            key: 'date-after-publication' as const,
            line,
            quote: excerpt(text, start, end),
            context: { found: asPublished },
          })),
      ),
  )
}
