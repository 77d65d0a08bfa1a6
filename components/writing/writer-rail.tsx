import { EditorialStatusMark } from '#components/panel/article/editorial-status-mark.tsx'
import { type Fact, Facts } from '#components/panel/facts.tsx'
import type { EditorialStatus } from '#domain/article/editorial-status.ts'
import { clockMoment } from './clock-time.ts'

type Props = {
  readonly status: EditorialStatus | null
  /** ms UTC. */
  readonly savedAt: number | null
  readonly savedBy: string | null
  readonly publishedAt: number | null
  readonly now: number
  /** Where readers find it; null = nowhere. */
  readonly publicHref: string | null
}

/** How the article stands, beside its text. */
export function WriterRail({ status, savedAt, savedBy, publishedAt, now, publicHref }: Props) {
  const facts: Fact[] = [
    { term: 'Stan', value: status === null ? 'Nowy, jeszcze niezapisany' : <EditorialStatusMark status={status} /> },
    ...(savedAt === null
      ? []
      : [{ term: 'Ostatni zapis', value: `${clockMoment(savedAt, now)}${savedBy === null ? '' : `, ${savedBy}`}` }]),
    ...(publishedAt === null ? [] : [{ term: 'Opublikowano', value: clockMoment(publishedAt, now) }]),
    ...(publicHref === null ? [] : [{ term: 'W portalu', value: <a href={publicHref}>Zobacz na stronie</a> }]),
  ]
  return (
    <section aria-labelledby="stan-artykulu">
      <h2 id="stan-artykulu">Stan</h2>
      <Facts facts={facts} />
    </section>
  )
}
