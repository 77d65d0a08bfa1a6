'use client'
import type { Editor } from '@tiptap/react'
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { textFieldLabels } from '#components/article/text-field-labels.ts'
import { BodyEditor } from '#components/editor/body-editor.tsx'
import { describedBy, FieldErrors } from '#components/form/field-frame.tsx'
import { fieldId } from '#components/form/form-scope.tsx'
import { articleActionHref, articleActionLabels } from '#components/panel/article/action-labels.ts'
import { mainAction } from '#domain/article/article-actions.ts'
import { bodyReferences } from '#domain/article/body/body-references.ts'
import { bodyText, wordCount } from '#domain/article/body/body-text.ts'
import type { GateIssue } from '#domain/article/publish-issues.ts'
import { counted } from '#domain/text/plural.ts'
import { Checklist } from './checklist.tsx'
import { ConflictPanel } from './conflict/conflict-panel.tsx'
import { AttachmentsInput } from './fields/attachments-input.tsx'
import { DateInput } from './fields/date-input.tsx'
import { LeadImageInput } from './fields/lead-image-input.tsx'
import { TagsInput } from './fields/tags-input.tsx'
import { TeamsInput } from './fields/teams-input.tsx'
import { LineInput, TextInput } from './fields/text-fields.tsx'
import { ProblemsContext, useProblems, WriterField } from './fields/writer-field.tsx'
import { meantSlug } from './form-text.ts'
import { gateOfText } from './gate-of-text.ts'
import { goToIssue } from './go-to-issue.ts'
import { RestoreOffer } from './restore-offer.tsx'
import { standingNow } from './standing-now.ts'
import { useDesk } from './use-desk.ts'
import { useGuards } from './use-guards.ts'
import { useWriter } from './use-writer.ts'
import { WriterFoot } from './writer-foot.tsx'
import { WriterProblems } from './writer-problems.tsx'
import { WriterRail } from './writer-rail.tsx'
import { WriterSteps } from './writer-steps.tsx'
import type { WritingView } from './writing-view.ts'

type Props = { readonly view: WritingView }

/** The writing surface: a sheet with everything readers will see, a rail that says how it stands, a foot that saves. */
export function ArticleWriter({ view }: Props) {
  const writer = useWriter(view)
  const { saver, state, text, write } = writer
  const [asked, setAsked] = useState(0)
  const editor = useRef<Editor | null>(null)
  const { desk, files } = useDesk(view, writer, editor)

  const { save: keep } = writer
  const save = useCallback(async () => {
    const isSaved = await keep()
    if (saver.state.phase === 'refused') setAsked((count) => count + 1)
    if (saver.state.phase === 'conflict') requestAnimationFrame(() => document.getElementById('porownanie')?.focus())
    return isSaved
  }, [keep, saver])
  useGuards(saver, save)

  const issues = useMemo(() => gateOfText(text, view), [text, view])
  const named = useMemo(() => bodyReferences(text.body), [text.body])
  const words = counted(wordCount(bodyText(text.body)), { one: 'słowo', few: 'słowa', many: 'słów' })
  const onBlur = () => void saver.save('clock')
  const now = Date.now()
  const actions = state.savedAt === view.savedAt ? view.actions : view.actionsOnceSaved
  const main = mainAction(actions)
  const onReady = useCallback((ready: Editor) => {
    editor.current = ready
  }, [])

  return (
    <ProblemsContext value={state.problems}>
      {writer.offers[0] && (
        <RestoreOffer
          copy={writer.offers[0]}
          savedAt={state.savedAt}
          now={now}
          onRestore={() => writer.offers[0] && writer.restore(writer.offers[0])}
          onDismiss={() => writer.offers[0] && writer.dismiss(writer.offers[0])}
        />
      )}
      {writer.setAside !== null && (
        <div className="band writer-band">
          <p>Wzięto wersję zapisaną. Twoja wersja jest jeszcze w tej karcie.</p>
          <button type="button" className="button" onClick={writer.bringBackMine}>
            Przywróć moją
          </button>
        </div>
      )}
      {state.phase === 'conflict' && state.other !== null && (
        <ConflictPanel
          key={state.other.lockVersion}
          mine={text}
          other={state.other}
          view={view}
          records={desk.records}
          now={now}
          onKeepMine={() => void writer.resolve(text)}
          onTakeSaved={writer.takeSaved}
          onJoin={(joined) => void writer.resolve(joined)}
        />
      )}
      <WriterProblems problems={state.problems} asked={asked} />
      <div className="writer">
        <div className="writer-sheet">
          <TextInput
            name="title"
            label={textFieldLabels.title}
            className="control control-full writer-title"
            value={text.title}
            onChange={(title) => write({ title })}
            onBlur={onBlur}
          />
          <TextInput
            name="summary"
            label={textFieldLabels.summary}
            hint="Jedno lub dwa zdania: najważniejsze najpierw. Pokażą się na listach i w wyszukiwarce."
            rows={2}
            value={text.summary}
            onChange={(summary) => write({ summary })}
            onBlur={onBlur}
          />
          <BodyField hint="Alt + F10 prowadzi do narzędzi, Tab do następnego pola.">
            {(described) => (
              <BodyEditor
                key={writer.edition}
                body={text.body}
                desk={desk}
                fieldId={fieldId('body')}
                labelId="pole-body-etykieta"
                describedBy={described}
                onChange={(body) => write({ body })}
                onBlur={onBlur}
                onReady={onReady}
              />
            )}
          </BodyField>
          <section className="writer-section" aria-labelledby="pola-o-artykule">
            <h2 id="pola-o-artykule">O artykule</h2>
            <LineInput
              name="slug"
              label={textFieldLabels.slug}
              hint={`/aktualnosci/${meantSlug(text, view.currentSlug)}. Puste pole: adres z tytułu${view.currentSlug === null ? '' : ' zostaje bez zmian'}. Dawny adres zawsze prowadzi do nowego.`}
              isOptional
              value={text.slug ?? ''}
              onChange={(slug) => write({ slug: slug === '' ? null : slug })}
              onBlur={onBlur}
            />
            <TagsInput
              label={textFieldLabels.tagIds}
              tags={view.tags}
              chosen={text.tagIds}
              onChange={(tagIds) => write({ tagIds })}
              announce={writer.announce}
            />
            <TeamsInput
              label={textFieldLabels.voivodeships}
              chosen={text.voivodeships}
              named={named.voivodeships}
              onChange={(voivodeships) => write({ voivodeships })}
            />
            <WriterField name="projectId" label={textFieldLabels.projectId} isOptional>
              {(control) => (
                <select
                  {...control}
                  className="control control-full"
                  value={text.projectId ?? ''}
                  onChange={({ target }) => write({ projectId: target.value === '' ? null : Number(target.value) })}
                >
                  <option value="">bez projektu</option>
                  {view.projects.map(({ id, title }) => (
                    <option key={id} value={id}>
                      {title}
                    </option>
                  ))}
                </select>
              )}
            </WriterField>
          </section>
          <section className="writer-section" aria-labelledby="pola-obraz-i-pliki">
            <h2 id="pola-obraz-i-pliki">Obraz i pliki</h2>
            <LeadImageInput
              legend={textFieldLabels.leadImage}
              value={text.leadImage}
              desk={desk}
              onChange={(leadImage) => write({ leadImage })}
            />
            <AttachmentsInput
              legend={textFieldLabels.attachments}
              uses={text.attachments}
              files={files}
              inText={named.attachmentIds}
              desk={desk}
              onChange={(attachments) => write({ attachments })}
            />
          </section>
          <section className="writer-section" aria-labelledby="pola-daty">
            <h2 id="pola-daty">Daty</h2>
            {(['event', 'validUntil', 'firstPublished'] as const).map((field) => (
              <DateInput
                key={field}
                name={field}
                legend={textFieldLabels[field]}
                value={text[field]}
                onChange={(value) => write({ [field]: value })}
                onBlur={onBlur}
              />
            ))}
          </section>
          <section className="writer-section" aria-labelledby="pola-zmiany">
            <h2 id="pola-zmiany">Zmiany i odpowiedzialność</h2>
            {(['changeNote', 'editorNote'] as const).map((field) => (
              <TextInput
                key={field}
                name={field}
                label={textFieldLabels[field]}
                hint={noteHints[field]}
                isOptional
                rows={2}
                value={text[field] ?? ''}
                onChange={(value) => write({ [field]: value === '' ? null : value })}
                onBlur={onBlur}
              />
            ))}
            {(['producerUnit', 'producerPosition'] as const).map((field) => (
              <LineInput
                key={field}
                name={field}
                label={textFieldLabels[field]}
                isOptional
                value={text[field] ?? ''}
                onChange={(value) => write({ [field]: value === '' ? null : value })}
                onBlur={onBlur}
              />
            ))}
          </section>
        </div>
        <div className="writer-rail">
          {view.returnNote !== null && (
            <section className="band writer-band" aria-labelledby="uwagi-redaktora">
              <div>
                <h2 id="uwagi-redaktora">Do poprawy</h2>
                <p>{view.returnNote}</p>
              </div>
            </section>
          )}
          <Checklist issues={issues} onGo={(issue: GateIssue) => goToIssue(issue, editor.current)} />
          <WriterRail {...standingNow(view, state)} publicHref={view.publicHref} now={now} />
          {state.articleId !== null && (
            <WriterSteps articleId={state.articleId} actions={actions.filter((action) => action !== main)} />
          )}
        </div>
      </div>
      <WriterFoot
        state={state}
        message={writer.message}
        words={words}
        onSave={() => void save()}
        onCompare={() => document.getElementById('porownanie')?.focus()}
      >
        <button type="button" className="button" onClick={() => void save()}>
          Zapisz szkic
        </button>
        {state.articleId !== null && (
          <>
            <a className="button" href={`/panel/artykuly/${state.articleId}/podglad`}>
              Podgląd
            </a>
            {main !== null && (
              <a className="button button-main" href={articleActionHref(state.articleId, main)}>
                {articleActionLabels[main]}
              </a>
            )}
          </>
        )}
      </WriterFoot>
    </ProblemsContext>
  )
}

const noteHints = {
  changeNote: 'Czytelnik zobaczy to przy dacie ostatniej zmiany.',
  editorNote: 'Uwaga redakcji do tekstu, widoczna pod nim: sprostowanie, rozbieżność źródeł.',
} as const

function BodyField({
  hint,
  children,
}: {
  readonly hint: string
  readonly children: (describedBy: string | undefined) => ReactNode
}) {
  const errors = useProblems('body')
  const id = fieldId('body')
  return (
    <div className={errors.length > 0 ? 'field field-refused field-body' : 'field field-body'}>
      <p id={`${id}-etykieta`} className="field-label">
        {textFieldLabels.body}
      </p>
      <p id={`${id}-podpowiedz`} className="field-hint">
        {hint}
      </p>
      <FieldErrors id={id} errors={errors} />
      {children(describedBy(id, { hint, errors }))}
    </div>
  )
}
