import type { Database } from '#db/client.ts'
import { createAccount } from '../account/create-account.ts'
import { type EditorContext, editorContext } from '../context.ts'
import { changeSettings } from '../setting/change-settings.ts'
import { choiceLockVersion } from '../setting/setting-queries.ts'
import { accepted, asAdministrator, asAuthor, asEditor, NOW, theSystem } from '../testing.ts'
import { anAccount } from '../testing-inputs.ts'
import { approveArticle } from './approve-article.ts'
import { createArticle } from './create-article.ts'
import { publishArticle } from './publish-article.ts'
import { publishUrgently } from './publish-urgently.ts'
import { submitArticle } from './submit-article.ts'
import { aText } from './testing.ts'
import { on } from './testing-states.ts'

type Content = NonNullable<Parameters<typeof aText>[0]>

const EARLIER = NOW - 10 * 86_400_000

/** Turns the second pair of eyes on or off, as the administrator does. */
export function chooseFourEyes(db: Database, value: 'on' | 'off' = 'on', now = EARLIER): Database {
  const choice = { key: 'four-eyes', value, seenLockVersion: choiceLockVersion(db, 'four-eyes') } as const
  accepted(changeSettings(asAdministrator(db, now), { choices: [choice] }))
  return db
}

/** An editor beside Bogdan. */
export function asSecondEditor(db: Database, now = EARLIER): EditorContext {
  const email = 'ewa@urzad.example'
  const find = db.$client.prepare<[string], number>('select id from accounts where email = ?').pluck()
  const id =
    find.get(email) ??
    accepted(createAccount(theSystem(db, 'operator', EARLIER), anAccount({ email, rights: ['editor'] }))).accountId
  return editorContext(db, now, id)
}

type Hand = (db: Database, now: number) => EditorContext

/** A text of Anna's, or of whoever writes, handed over. */
export function aTextOfAnna(db: Database, content: Content = {}, now = EARLIER, writer: Hand = asAuthor) {
  const draft = accepted(createArticle(writer(db, now), aText(content)))
  return accepted(submitArticle(writer(db, now), on(draft)))
}

/** The same, approved by Bogdan. */
export function anApprovedText(db: Database, content: Content = {}, writer: Hand = asAuthor) {
  return accepted(approveArticle(asEditor(db, EARLIER), on(aTextOfAnna(db, content, EARLIER, writer))))
}

/** The same, published by Bogdan with his approval. */
export function aTextOfTwo(db: Database, content: Content = {}, writer: Hand = asAuthor) {
  return accepted(
    publishArticle(asEditor(db, EARLIER), { ...on(anApprovedText(db, content, writer)), changeNote: null }),
  )
}

export const WHY = 'Zmienił się numer infolinii.'

/** The same, published by the second editor alone. */
export function anUrgentText(db: Database, content: Content = {}, writer: Hand = asAuthor, now = EARLIER) {
  const submitted = aTextOfAnna(db, content, now, writer)
  return accepted(publishUrgently(asSecondEditor(db, now), { ...on(submitted), reason: WHY, changeNote: null }))
}
