import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { ReadingText } from '#components/writing/reading-text.tsx'
import { WriterGate } from '#components/writing/writer-gate.tsx'
import { WriterRail } from '#components/writing/writer-rail.tsx'
import { WriterSteps } from '#components/writing/writer-steps.tsx'
import { isOpenToWriting, requireArticleForWriting } from '#services/article/article-for-writing.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { articleNumber } from '../article-number.ts'
import { orMissingPage } from '../or-missing-page.ts'
import { previewOf } from '../preview-of.ts'
import { writingView } from '../writing-view.ts'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Artykuł' }

type Props = { params: Promise<{ articleId: string }> }

export default async function Page({ params }: Props) {
  const staff = await requireStaff('author', 'editor')
  const { articleId } = await params
  const article = orMissingPage(() => requireArticleForWriting(staff.context.db, articleNumber(articleId)))
  const view = writingView(staff, article)
  const shown = previewOf(staff, article.articleId)
  const rail = (
    <>
      <WriterRail
        standing={view.standing}
        savedAt={view.savedAt}
        savedBy={view.savedBy}
        publishedAt={view.publishedAt}
        publicHref={view.publicHref}
        now={staff.context.now}
      />
      <WriterSteps articleId={article.articleId} actions={view.actions} />
    </>
  )
  const reading = (
    <ReadingText
      summary={shown.summary}
      body={article.text.body.content.length === 0 ? null : shown.body}
      rail={rail}
    />
  )
  return (
    <PanelPage
      staff={staff}
      current="/panel/artykuly"
      title={article.text.title === '' ? 'Artykuł bez tytułu' : article.text.title}
      crumbs={[{ label: 'Artykuły', href: '/panel/artykuly' }]}
    >
      {isOpenToWriting(article) ? (
        <WriterGate view={view} reading={reading} />
      ) : (
        <>
          <p className="closed-note">{closedNote(article.publicState === 'withdrawn')}</p>
          {reading}
        </>
      )}
    </PanelPage>
  )
}

function closedNote(isWithdrawn: boolean): string {
  return isWithdrawn
    ? 'Artykuł wycofano: jego tekstu nie można już zmieniać.'
    : 'Tekst czeka na decyzję i nie można go teraz zmieniać. Cofnij przekazanie albo odwołaj publikację, aby pisać dalej.'
}
