'use client'
import type { Editor } from '@tiptap/react'
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { articleActionHref, articleActionLabels } from '#components/panel/article/action-labels.ts'
import { mainAction } from '#domain/article/article-actions.ts'
import { bodyReferences } from '#domain/article/body/body-references.ts'
import { bodyText, wordCount } from '#domain/article/body/body-text.ts'
import { counted } from '#domain/text/plural.ts'
import { ProblemsContext } from './fields/writer-field.tsx'
import { goToAddressed, goToIssue } from './go-to-issue.ts'
import { useWriterParts } from './parts/use-writer-parts.ts'
import { WriterPart } from './parts/writer-part.tsx'
import { WriterTabs } from './parts/writer-tabs.tsx'
import { publishChecksOfText } from './publish-checks-of-text.ts'
import { Checklist } from './rail/checklist.tsx'
import { CommentsPlace } from './rail/comments-place.tsx'
import { DataSection } from './rail/data-section.tsx'
import { FilesSection } from './rail/files-section.tsx'
import { outlineOf } from './rail/outline.ts'
import { OutlineSection } from './rail/outline-section.tsx'
import { StateSection } from './rail/state-section.tsx'
import { statusNow } from './status-now.ts'
import { useAlone } from './use-alone.ts'
import { useDeskComments } from './use-desk-comments.ts'
import { useEditorServices } from './use-editor-services.ts'
import { useGuards } from './use-guards.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useOthers } from './use-others.ts'
import { useSettled } from './use-settled.ts'
import { useWriter } from './use-writer.ts'
import { WriterFoot } from './writer-foot.tsx'
import { WriterOffers } from './writer-offers.tsx'
import { WriterProblems } from './writer-problems.tsx'
import { WriterSheet } from './writer-sheet.tsx'
import type { WritingView } from './writing-view.ts'

type Props = {
  readonly view: WritingView
  /** Another way to begin, under the files until there is an article. */
  readonly otherBeginning?: ReactNode
}

/** A pause in typing after which the text is counted and checked again, in ms. */
const SETTLED_MS = 250

/** The writing surface: the text on its sheet, a rail with what is about it, a foot that saves. */
export function ArticleWriter({ view, otherBeginning }: Props) {
  const writer = useWriter(view)
  const { saver, state, text, save: keep } = writer
  const [asked, setAsked] = useState(0)
  const editor = useRef<Editor | null>(null)
  const [shownEditor, setShownEditor] = useState<Editor | null>(null)
  const [isAlone, setAlone] = useAlone()
  const { front, show } = useWriterParts()
  const { threads, comments } = useDeskComments(view, writer)
  const services = useEditorServices(view, writer, editor, comments)

  const save = useCallback(async () => {
    const isSaved = await keep()
    if (saver.state.phase === 'refused' || saver.state.phase === 'partly') setAsked((count) => count + 1)
    if (saver.state.phase === 'conflict') requestAnimationFrame(showComparison)
    return isSaved
  }, [keep, saver])
  useGuards(saver, save)
  const others = useOthers(state.articleId, view.others, writer.announce)
  useKeptFocus()

  const onReady = useCallback((ready: Editor) => {
    if (editor.current === null) goToAddressed(ready)
    editor.current = ready
    setShownEditor(ready)
  }, [])
  const onBlur = useCallback(() => void saver.save('auto'), [saver])

  // Counting and checking a long text takes longer than there is between two keys.
  const seen = useSettled(text, SETTLED_MS)
  const isChanged = !view.isPublishedRevision || seen !== view.text || state.savedAt !== view.savedAt
  const issues = useMemo(
    () =>
      publishChecksOfText(seen, { ...view, openThreads: threads.length }, { isChanged, findFile: services.findFile }),
    [seen, view, threads, isChanged, services.findFile],
  )
  const named = useMemo(() => bodyReferences(seen.body), [seen.body])
  const outline = useMemo(() => outlineOf(seen.body), [seen.body])
  const words = useMemo(
    () => counted(wordCount(bodyText(seen.body)), { one: 'słowo', few: 'słowa', many: 'słów' }),
    [seen.body],
  )
  const missing = issues.filter(({ severity }) => severity === 'blocking').length
  const className = `writer${isAlone ? ' writer-alone' : ''}${view.isCorrection ? ' writer-correction' : ''}`
  const now = Date.now()
  const actions = state.savedAt === view.savedAt ? view.actions : view.actionsOnceSaved
  const main = mainAction(actions)

  return (
    <ProblemsContext value={state.problems}>
      <WriterOffers view={view} writer={writer} records={services.records} now={now} />
      <WriterProblems problems={state.problems} asked={asked} />
      {front !== null && <WriterTabs front={front} missing={missing} onShow={show} />}
      <div className={className}>
        <WriterPart name="text" front={front}>
          <WriterSheet {...{ writer, services, onBlur, onReady, isAlone }} onAlone={setAlone} />
        </WriterPart>
        <aside className="writer-rail" aria-label="O artykule" hidden={front === 'text'}>
          <WriterPart name="state" front={front}>
            <StateSection
              {...statusNow(view, state)}
              publicHref={view.publicHref}
              returnNote={view.returnNote}
              openThreads={threads.length}
              articleId={state.articleId}
              actions={actions.filter((action) => action !== main)}
              place={view.placeInList}
              now={now}
            />
            <Checklist issues={issues} problems={state.problems} onGo={(issue) => goToIssue(issue, editor.current)} />
            <CommentsPlace {...{ threads, comments, text: seen, editor: shownEditor }} announce={writer.announce} />
          </WriterPart>
          <WriterPart name="data" front={front}>
            <DataSection view={view} writer={writer} named={named.voivodeships} onBlur={onBlur} />
          </WriterPart>
          <WriterPart name="files" front={front}>
            <FilesSection writer={writer} services={services} inText={named.attachmentIds} />
            {state.articleId === null && otherBeginning}
          </WriterPart>
          <WriterPart name="outline" front={front}>
            {shownEditor !== null && <OutlineSection entries={outline} editor={shownEditor} />}
          </WriterPart>
        </aside>
      </div>
      <WriterFoot
        state={state}
        message={writer.message}
        words={words}
        others={others}
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
