import { PolishDate } from '#components/ui/polish-date.tsx'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { typeset } from '#domain/text/typography.ts'
import type { RootView } from './change-view.ts'

/** The hash at the end of yesterday: whoever keeps it can tell later whether anything up to then was rewritten. */
export function DailyRoot({ root: { day, number, href, hash } }: { root: RootView }) {
  return (
    <section className="ways-on" aria-labelledby="skrot-dnia">
      <h2 id="skrot-dnia" className="side-title">
        {typeset('Skrót dnia')}
      </h2>
      <p>
        {typeset('Na koniec dnia ')}
        <PolishDate date={partialDateFromDay(day)} />
        {': '}
        <a href={href}>{typeset(`wpis ${number}`)}</a>
      </p>
      <p>
        <code className="hash">{hash}</code>
      </p>
    </section>
  )
}
