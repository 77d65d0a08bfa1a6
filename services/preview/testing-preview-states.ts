import type { Database } from '#db/client.ts'
import { aDraft, anArchivedArticle } from '../article/testing.ts'
import { accepted, asEditor, NOW, theSystem } from '../testing.ts'
import { confirmPreview } from './confirm-preview.ts'
import { createPreview } from './create-preview.ts'
import { readingSecretOf } from './preview-secret.ts'

const EARLIER = NOW - 10 * 86_400_000

/** A link to a draft, made at `now` by the editor for three days. */
export function aPreview(db: Database, content: Parameters<typeof aDraft>[1] = {}, now = NOW) {
  const { articleId } = aDraft(db, content, EARLIER)
  const link = { articleId, version: 'tekst-1', days: 3, intendedFor: 'Rzecznik' }
  const made = accepted(createPreview(asEditor(db, now), link))
  return { ...made, readingSecret: readingSecretOf(made.secret) }
}

const aConfirmation = (db: Database) => ({
  readingSecret: aPreview(db).readingSecret,
  signedName: 'Ewa Lis',
  words: null,
})

const aComment = (db: Database, quote: string) => ({
  readingSecret: aPreview(db).readingSecret,
  signedName: 'Ewa Lis',
  passageId: '@title',
  quote,
  words: 'Czy to pełna nazwa?',
})

/** What the permission table tries on links for people without an account. */
export const previewStates: Record<string, (db: Database) => unknown> = {
  'preview.create, draft': (db) => ({ articleId: aDraft(db, {}, EARLIER).articleId, version: 'tekst-1', days: 3 }),
  'preview.create, archived': (db) => ({
    articleId: anArchivedArticle(db, {}, EARLIER).articleId,
    version: 'tekst-1',
    days: 7,
  }),
  'preview.revoke, live': (db) => ({ previewId: aPreview(db).previewId }),
  'preview.open, live': (db) => ({ secret: aPreview(db).secret }),
  'preview.comment, live': (db) => aComment(db, 'zespół łódzki'),
  'preview.comment, words not there': (db) => aComment(db, 'zespół podlaski'),
  'preview.confirm, live': aConfirmation,
  'preview.confirm, by the same name': (db) => {
    const confirmation = aConfirmation(db)
    accepted(confirmPreview(theSystem(db, 'preview'), confirmation))
    return { ...confirmation, signedName: 'ewa  lis' }
  },
}
