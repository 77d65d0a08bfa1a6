import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { addEditorNote } from '#services/article/add-editor-note.ts'
import { publishArticle } from '#services/article/publish-article.ts'
import { publishUrgently } from '#services/article/publish-urgently.ts'
import { revertUrgent } from '#services/article/revert-urgent.ts'
import { saveDraft } from '#services/article/save-draft.ts'
import { listTextVersions } from '#services/article/snapshots/text-versions.ts'
import { submitArticle } from '#services/article/submit-article.ts'
import { aDraft, aText } from '#services/article/testing.ts'
import { asSecondEditor, chooseFourEyes, WHY } from '#services/article/testing-four-eyes.ts'
import { on } from '#services/article/testing-states.ts'
import { accepted, asAuthor, asEditor, NOW } from '#services/testing.ts'
import { versionLines } from './version-lines.ts'

/** What each line says it was and what readers were told of it, newest first. */
function notes(db: Database, articleId: number) {
  const context = asEditor(db)
  const shown = listTextVersions(context, articleId)
  return versionLines({ context }, articleId, { shown, before: null }).map(({ verb, note }) => [verb, note])
}

test('every publication says what changed, an urgent one and its reverting too; other steps say nothing of it', () => {
  const db = openTestDatabase()
  const published = accepted(
    publishArticle(asEditor(db, NOW - 9_000), { ...on(aDraft(db, {}, NOW - 10_000)), changeNote: null }),
  )
  const annotated = accepted(
    addEditorNote(asEditor(db, NOW - 8_500), { ...on(published), editorNote: 'Sprawdzono numer.' }),
  )
  chooseFourEyes(db, 'on', NOW - 8_000)
  const text = aText({ words: 'Nowy numer.', changeNote: 'Zmieniono numer.' })
  const saved = accepted(saveDraft(asAuthor(db, NOW - 7_000), { ...on(annotated), ...text }))
  const submitted = accepted(submitArticle(asAuthor(db, NOW - 6_000), on(saved)))
  const urgent = accepted(
    publishUrgently(asEditor(db, NOW - 5_000), { ...on(submitted), reason: WHY, changeNote: null }),
  )
  const note = 'Przywrócono poprzedni numer.'
  accepted(revertUrgent(asSecondEditor(db, NOW - 4_000), { ...on(urgent), note }))
  expect(notes(db, published.articleId)).toEqual([
    ['article.revert-urgent', note],
    ['article.publish-urgently', 'Zmieniono numer.'],
    ['article.submit', null],
    ['article.annotate', 'Dodano notę redakcji.'],
    ['article.publish', 'Uzupełniono tekst.'],
  ])
})
