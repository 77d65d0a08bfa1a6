import type { Metadata } from 'next'
import { placeOfThisPage } from '#app/_server/list-place.ts'
import { articleActionLabels } from '#components/panel/article/action-labels.ts'
import { actionEffect } from '#components/panel/article/effect-labels.ts'
import { ReadingText } from '#components/writing/reading-text.tsx'
import { WriterGate } from '#components/writing/writer-gate.tsx'
import { typeset } from '#domain/text/typography.ts'
import { requireArticleForWriting } from '#services/article/article-for-writing.ts'
import { previewOf } from '../../preview-of.ts'
import { writingView } from '../../writing-view.ts'
import { Confirmation } from '../confirmation.tsx'
import { type ArticleParams, requestedAction } from '../requested-action.ts'

export const metadata: Metadata = { title: articleActionLabels.correct }

/** The writing surface over a revision that waits for approval or for its hour. */
export default async function Page({ params }: { params: ArticleParams }) {
  const requested = await requestedAction(params, 'correct')
  const { article, action, staff } = requested
  return (
    <Confirmation requested={requested} purpose="correct" width="full">
      {action !== null && <Correction article={article} staff={staff} place={await placeOfThisPage()} />}
    </Confirmation>
  )
}

type Props = Pick<Awaited<ReturnType<typeof requestedAction>>, 'article' | 'staff'> & { readonly place: string }

function Correction({ article, staff, place }: Props) {
  const saved = requireArticleForWriting(staff.context, article.id)
  // What leads on is offered beside the text itself, where what was corrected can be read.
  const view = {
    ...writingView(staff, saved),
    placeInList: place,
    isCorrection: true,
    actions: [],
    actionsOnceSaved: [],
  }
  const shown = previewOf(staff, article.id)
  return (
    <>
      <p className="closed-note">{typeset(actionEffect('correct', article).join(' '))}</p>
      <WriterGate
        view={view}
        reading={
          <ReadingText
            summary={shown.summary}
            body={saved.text.body.content.length === 0 ? null : shown.body}
            rail={null}
          />
        }
      />
    </>
  )
}
