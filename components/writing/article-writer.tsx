'use client'
import type { Editor } from '@tiptap/react'
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { articleActionHref, articleActionLabels } from '#components/panel/article/action-labels.ts'
import { mainAction } from '#domain/article/article-actions.ts'
import { bodyReferences } from '#domain/article/body/body-references.ts'
import { bodyText, wordCount } from '#domain/article/body/body-text.ts'
import { counted } from '#domain/text/plural.ts'
import { Checklist } from './checklist.tsx'
import { ProblemsContext } from './fields/writer-field.tsx'
import { goToAddressed, goToIssue } from './go-to-issue.ts'
import { publishChecksOfText } from './publish-checks-of-text.ts'
import { statusNow } from './status-now.ts'
import { useEditorServices } from './use-editor-services.ts'
import { useGuards } from './use-guards.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useWriter } from './use-writer.ts'
import { WriterFoot } from './writer-foot.tsx'
import { WriterOffers } from './writer-offers.tsx'
import { WriterProblems } from './writer-problems.tsx'
import { WriterRail } from './writer-rail.tsx'
import { WriterSheet } from './writer-sheet.tsx'
import { WriterSteps } from './writer-steps.tsx'
import type { WritingView } from './writing-view.ts'

type Props = { readonly view: WritingView }

/** The writing surface: a sheet with everything readers will see, a rail that says how it stands, a foot that saves. */
export function ArticleWriter({ view }: Props) {
  const writer = useWriter(view)
  const { saver, state, text, save: keep } = writer
  const [asked, setAsked] = useState(0)
  const editor = useRef<Editor | null>(null)
  const { services, files } = useEditorServices(view, writer, editor)

  const save = useCallback(async () => {
    const isSaved = await keep()
    if (saver.state.phase === 'refused' || saver.state.phase === 'partly') setAsked((count) => count + 1)
    if (saver.state.phase === 'conflict') requestAnimationFrame(showComparison)
    return isSaved
  }, [keep, saver])
  useGuards(saver, save)
  useKeptFocus()

  const onReady = useCallback((ready: Editor) => {
    if (editor.current === null) goToAddressed(ready)
    editor.current = ready
  }, [])

  // Counting and checking may come a moment after the keys.
  const seen = useDeferredValue(text)
  const isChanged = !view.isPublishedRevision || seen !== view.text || state.savedAt !== view.savedAt
  const issues = useMemo(
    () => publishChecksOfText(seen, view, { isChanged, findFile: files }),
    [seen, view, isChanged, files],
  )
  const named = useMemo(() => bodyReferences(seen.body), [seen.body])
  const words = useMemo(
    () => counted(wordCount(bodyText(seen.body)), { one: 'słowo', few: 'słowa', many: 'słów' }),
    [seen.body],
  )
  const now = Date.now()
  const actions = state.savedAt === view.savedAt ? view.actions : view.actionsOnceSaved
  const main = mainAction(actions)

  return (
    <ProblemsContext value={state.problems}>
      <WriterOffers view={view} writer={writer} records={services.records} now={now} />
      <WriterProblems problems={state.problems} asked={asked} />
      <div className="writer">
        <WriterSheet view={view} writer={writer} services={services} files={files} named={named} onReady={onReady} />
        <div className="writer-rail">
          {view.returnNote !== null && (
            <section className="return-note" aria-labelledby="uwagi-redaktora">
              <h2 id="uwagi-redaktora">Do poprawy</h2>
              <p>{view.returnNote}</p>
            </section>
          )}
          <Checklist issues={issues} problems={state.problems} onGo={(issue) => goToIssue(issue, editor.current)} />
          <WriterRail {...statusNow(view, state)} publicHref={view.publicHref} now={now} />
          {state.articleId !== null && (
            <WriterSteps
              articleId={state.articleId}
              actions={actions.filter((action) => action !== main)}
              place={view.placeInList}
            />
          )}
        </div>
      </div>
      <WriterFoot
        state={state}
        message={writer.message}
        words={words}
        owner={view.accountName}
        isCorrection={view.isCorrection}
        onSave={() => void save()}
        onCompare={showComparison}
      >
        <button type="button" className={main === null ? 'button button-main' : 'button'} onClick={() => void save()}>
          {view.isCorrection ? 'Zapisz poprawkę' : 'Zapisz szkic'}
        </button>
        {state.articleId !== null && (
          <a className="button" href={`/panel/artykuly/${state.articleId}/podglad`}>
            Podgląd
          </a>
        )}
        {state.articleId !== null && main !== null && (
          <a className="button button-main" href={articleActionHref(state.articleId, main, view.placeInList)}>
            {articleActionLabels[main]}
          </a>
        )}
      </WriterFoot>
    </ProblemsContext>
  )
}

function showComparison(): void {
  document.getElementById('porownanie')?.focus()
}
