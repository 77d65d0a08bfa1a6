import type { Database } from '#db/client.ts'
import { aDraft } from '../article/testing.ts'
import { accepted, asEditor, NOW } from '../testing.ts'
import { addComment } from './add-comment.ts'
import { resolveThread } from './resolve-thread.ts'

const EARLIER = NOW - 10 * 86_400_000

/** On the whole text of a draft, by the editor. */
export function aThread(db: Database, now = EARLIER) {
  const { articleId } = aDraft(db, {}, now)
  const comment = { articleId, passageId: null, quote: '', words: 'Brakuje źródła.' }
  return accepted(addComment(asEditor(db, now), comment))
}

/** What the permission table tries on comments. */
export const commentStates: Record<string, (db: Database) => unknown> = {
  'comment.add, on a passage': (db) => ({
    articleId: aDraft(db, {}, EARLIER).articleId,
    passageId: '@title',
    quote: 'zespół',
    words: 'Który?',
  }),
  'comment.add, mentioning nobody': (db) => ({
    articleId: aDraft(db, {}, EARLIER).articleId,
    passageId: null,
    quote: '',
    words: '@Zofia, proszę sprawdzić.',
  }),
  'comment.answer, open': (db) => ({ threadId: aThread(db).threadId, words: 'Dodane.' }),
  'comment.resolve, open': (db) => ({ threadId: aThread(db).threadId }),
  'comment.reopen, resolved': (db) => {
    const { threadId } = aThread(db)
    accepted(resolveThread(asEditor(db, EARLIER), { threadId }))
    return { threadId }
  },
}
