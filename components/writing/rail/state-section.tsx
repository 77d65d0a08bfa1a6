import { articleActionHref, articleActionLabels } from '#components/panel/article/action-labels.ts'
import { EditorialStatusMark } from '#components/panel/article/editorial-status-mark.tsx'
import { type Fact, Facts } from '#components/panel/facts.tsx'
import type { ArticleAction } from '#domain/article/article-actions.ts'
import type { EditorialStatus } from '#domain/article/editorial-status.ts'
import { typeset } from '#domain/text/typography.ts'
import { clockMoment } from '../clock-time.ts'
import { type Other, othersWords } from '../others.ts'
import { RailSection } from './rail-section.tsx'

type Props = {
  readonly status: EditorialStatus | null
  /** A second person approved it, and it waits to be published. */
  readonly isApproved?: boolean
  /** ms UTC. */
  readonly savedAt: number | null
  readonly savedBy: string | null
  readonly publishedAt: number | null
  readonly now: number
  /** Where readers find it; null = nowhere. */
  readonly publicHref: string | null
  /** What an editor asked for when giving the text back. */
  readonly returnNote: string | null
  /** Who else has it open, where the page does not say so elsewhere. */
  readonly others?: readonly Other[]
  /** What was said about the text and nobody has dealt with. */
  readonly openThreads: number
  /** null = not begun yet. */
  readonly articleId: number | null
  /** What else can be done, as links to the pages that ask for confirmation. */
  readonly actions: readonly ArticleAction[]
  /** Where in the list the article was met. */
  readonly place: string
}

/** "Stan i kroki": how the article stands, what an editor asked for, and what can be done with it. */
export function StateSection(props: Props) {
  const { status, savedAt, savedBy, publishedAt, now, publicHref, returnNote, articleId, isApproved, openThreads } =
    props
  const { others = [] } = props
  const facts: Fact[] = [
    { term: 'Stan', value: isApproved ? 'Zatwierdzony, można publikować' : stateOf(status) },
    ...(savedAt === null
      ? []
      : [{ term: 'Ostatni zapis', value: `${clockMoment(savedAt, now)}${savedBy === null ? '' : `, ${savedBy}`}` }]),
    ...(others.length === 0 ? [] : [{ term: 'Otwarte też', value: typeset(othersWords(others, now)) }]),
    ...(publishedAt === null ? [] : [{ term: 'Opublikowano', value: clockMoment(publishedAt, now) }]),
    ...(publicHref === null ? [] : [{ term: 'W portalu', value: <a href={publicHref}>Zobacz na stronie</a> }]),
  ]
  return (
    <RailSection id="stan-artykulu" title="Stan i kroki" isOpenAtFirst>
      {returnNote !== null && (
        <div className="return-note">
          <h3>Do poprawy</h3>
          <p>{returnNote}</p>
        </div>
      )}
      <Facts facts={facts} />
      {articleId !== null && (
        <ul className="article-places">
          <li>
            {/* The checklist leads here. */}
            <a id="pole-comments" href={`/panel/artykuly/${articleId}/uwagi`}>
              {typeset(openThreads === 0 ? 'Uwagi do tekstu' : `Uwagi do tekstu (otwarte: ${openThreads})`)}
            </a>
          </li>
          <li>
            <a href={`/panel/artykuly/${articleId}/podglady`}>{typeset('Podgląd dla osób z zewnątrz')}</a>
          </li>
          <li>
            <a href={`/panel/artykuly/${articleId}/wersje`}>Wersje tego artykułu</a>
          </li>
        </ul>
      )}
      <Steps {...props} />
    </RailSection>
  )
}

function stateOf(status: EditorialStatus | null) {
  return status === null ? 'Nowy, jeszcze niezapisany' : <EditorialStatusMark status={status} />
}

function Steps({ articleId, actions, place }: Pick<Props, 'articleId' | 'actions' | 'place'>) {
  if (articleId === null || actions.length === 0) return null
  return (
    <>
      <h3 id="dalsze-kroki">Dalsze kroki</h3>
      <ul className="writer-steps" aria-labelledby="dalsze-kroki">
        {actions.map((action) => (
          <li key={action}>
            <a href={articleActionHref(articleId, action, place)}>{articleActionLabels[action]}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
