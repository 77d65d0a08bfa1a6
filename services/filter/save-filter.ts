import { eq } from 'drizzle-orm'
import { savedFilters } from '#db/schema/index.ts'
import { readQuestion, SAVED_FILTERS_MAX, SaveFilterInput, writeQuestion } from '#domain/article/saved-filter.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { done, refused } from '../outcome.ts'

/**
 * Keeps a question to the list of articles under a name, for whoever asks it.
 * Refuses with `question: nothing-asked`, `name: taken | too-many` (`max` in its context).
 */
export const saveFilter = defineVerb({
  name: 'filter.save',
  input: SaveFilterInput,
  load: () => null,
  allow: mayWriteArticles,
  run: ({ tx, now, actor }, { name, question: asked }) => {
    const accountId = accountOf(actor)
    if (accountId === null) throw new Error('Only somebody with an account has filters')
    const query = readQuestion(asked)
    if (query === null) return refused({ field: 'question', key: 'nothing-asked' })
    const key = foldKey(name)
    const own = tx
      .select({ foldKey: savedFilters.foldKey })
      .from(savedFilters)
      .where(eq(savedFilters.accountId, accountId))
      .all()
    if (own.some((one) => one.foldKey === key)) return refused({ field: 'name', key: 'taken' })
    if (own.length >= SAVED_FILTERS_MAX) {
      return refused({ field: 'name', key: 'too-many', context: { max: SAVED_FILTERS_MAX } })
    }
    const question = writeQuestion(query)
    const { filterId } = tx
      .insert(savedFilters)
      .values({ accountId, name, foldKey: key, question, createdAt: now })
      .returning({ filterId: savedFilters.id })
      .get()
    const details = { filterId, name, question }
    return done(
      { filterId, question },
      { subject: { kind: 'account', id: accountId }, changed: [], details, readersSee: false },
    )
  },
})
