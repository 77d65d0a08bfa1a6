import { eq } from 'drizzle-orm'
import { checkWaivers } from '#db/schema/index.ts'
import { EndWaiverInput } from '#domain/article/check-waiver.ts'
import { waivableChecks } from '#domain/article/waivable-checks.ts'
import { Conflict, NotFound } from '#domain/errors.ts'
import { mayPublishArticle } from '#domain/permissions.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { done, reindexed } from '../outcome.ts'
import { requireArticle } from './article-revisions.ts'

/** Ends a waiver before its day; a step back needs no second person. Throws NotFound; Forbidden; Conflict (ended). */
export const endWaiver = defineVerb({
  name: 'article.end-waiver',
  input: EndWaiverInput,
  load: (scope, { waiverId }) => {
    const waiver = scope.tx.select().from(checkWaivers).where(eq(checkWaivers.id, waiverId)).get()
    if (!waiver) throw new NotFound(`There is no waiver ${waiverId}`)
    return { waiver, article: requireArticle(scope, waiver.articleId) }
  },
  allow: mayPublishArticle,
  run: ({ tx, now, actor }, { waiverId }, { waiver, article }) => {
    if (waiver.endedAt !== null) throw new Conflict(`The waiver ${waiverId} is ended`)
    tx.update(checkWaivers)
      .set({ endedAt: now, endedBy: accountOf(actor) })
      .where(eq(checkWaivers.id, waiverId))
      .run()
    return done(
      { articleId: article.id },
      {
        subject: { kind: 'article', id: article.id },
        changed: [reindexed('article', article.id)],
        details: { waiver: waiverId, check: waiver.check },
        readersSee: article.publicState === 'published' && waivableChecks[waiver.check],
      },
    )
  },
})
