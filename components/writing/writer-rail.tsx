import type { ReactNode } from 'react'
import { articleStandingLabels } from '#components/article/standing-labels.ts'
import { type Fact, Facts } from '#components/panel/facts.tsx'
import type { ArticleStanding } from '#domain/article/article-standing.ts'
import { clockMoment } from './clock-time.ts'

type Props = {
  readonly standing: ArticleStanding | null
  /** ms UTC. */
  readonly savedAt: number | null
  readonly savedBy: string | null
  readonly publishedAt: number | null
  readonly now: number
  /** Where readers find it; null = nowhere. */
  readonly publicHref: string | null
  /** Other steps of the article's life. */
  readonly steps?: ReactNode
}

/** How the article stands, beside its text. */
export function WriterRail({ standing, savedAt, savedBy, publishedAt, now, publicHref, steps }: Props) {
  const facts: Fact[] = [
    { term: 'Stan', value: standing === null ? 'Nowy, jeszcze niezapisany' : articleStandingLabels[standing] },
    ...(savedAt === null
      ? []
      : [{ term: 'Ostatni zapis', value: `${clockMoment(savedAt, now)}${savedBy === null ? '' : `, ${savedBy}`}` }]),
    ...(publishedAt === null ? [] : [{ term: 'Opublikowano', value: clockMoment(publishedAt, now) }]),
    ...(publicHref === null ? [] : [{ term: 'W portalu', value: <a href={publicHref}>Zobacz na stronie</a> }]),
  ]
  return (
    <>
      <section aria-labelledby="stan-artykulu">
        <h2 id="stan-artykulu">Stan</h2>
        <Facts facts={facts} />
      </section>
      {steps && (
        <section aria-labelledby="dalsze-kroki">
          <h2 id="dalsze-kroki">Dalsze kroki</h2>
          {steps}
        </section>
      )}
    </>
  )
}
