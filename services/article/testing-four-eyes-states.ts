import type { Database } from '#db/client.ts'
import { accepted, NOW } from '../testing.ts'
import { publishUrgently } from './publish-urgently.ts'
import { saveDraft } from './save-draft.ts'
import { aScheduledArticle, aText } from './testing.ts'
import {
  anApprovedText,
  anUrgentText,
  asSecondEditor,
  aTextOfAnna,
  aTextOfTwo,
  chooseFourEyes,
  WHY,
} from './testing-four-eyes.ts'
import { on } from './testing-states.ts'

const EARLIER = NOW - 10 * 86_400_000

type Content = NonNullable<Parameters<typeof aText>[0]>

/** The editor of the permission table is Bogdan: what he decides on, another editor wrote. */
const submitted = (db: Database, content: Content = {}) =>
  on(aTextOfAnna(chooseFourEyes(db), content, EARLIER, asSecondEditor))
const approved = (db: Database) => on(anApprovedText(chooseFourEyes(db), {}, asSecondEditor))

/** What the permission table tries on articles while two people are asked for. */
export const fourEyesStates: Record<string, (db: Database) => unknown> = {
  'article.approve, of another': (db) => submitted(db),
  'article.approve, incomplete': (db) => submitted(db, { title: '' }),
  'article.publish, approved': (db) => approved(db),
  'article.publish, not approved': (db) => submitted(db),
  'article.schedule, approved': (db) => ({ ...approved(db), dueAt: NOW + 60_000 }),
  'article.schedule, not approved': (db) => ({ ...submitted(db), dueAt: NOW + 60_000 }),
  'article.publish-due, not approved': (db) => {
    const { articleId } = aScheduledArticle(db, NOW, EARLIER)
    chooseFourEyes(db)
    return { articleId }
  },
  'article.correct, approved': (db) => ({ ...approved(db), ...aText({ title: 'Poprawiony' }) }),
  'article.publish-urgently, not approved': (db) => ({ ...submitted(db), reason: WHY }),
  'article.publish-urgently, incomplete': (db) => ({ ...submitted(db, { title: '' }), reason: WHY }),
  'article.confirm-urgent, of another': (db) => on(anUrgentText(chooseFourEyes(db), {}, asSecondEditor)),
  'article.revert-urgent, of another': (db) => {
    const first = aTextOfTwo(chooseFourEyes(db), {}, asSecondEditor)
    const another = { ...on(first), ...aText({ words: 'Nowy numer.' }) }
    const draft = accepted(saveDraft(asSecondEditor(db, EARLIER + 1), another))
    const urgent = { ...on(draft), reason: WHY, changeNote: null }
    return { ...on(accepted(publishUrgently(asSecondEditor(db, EARLIER + 2), urgent))), note: 'Dawny numer.' }
  },
}
