import { ConfirmUrgentInput } from '#domain/article/article-input.ts'
import { maySettleUrgent } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated } from '../outcome.ts'
import { requireUnsettledUrgent, settleUrgent } from './settle-urgent.ts'

/**
 * A second person stands by what was published urgently; also after its moment, and after another text took its place.
 * Throws NotFound; Forbidden (a hand of their own was in it); Conflict (nothing waits, changed since `seenLockVersion`).
 */
export const confirmUrgent = defineVerb({
  name: 'article.confirm-urgent',
  input: ConfirmUrgentInput,
  load: (scope, { articleId }) => requireUnsettledUrgent(scope, articleId),
  allow: maySettleUrgent,
  run: (scope, { articleId, seenLockVersion }, { article, urgent, revision }) => {
    requireSeenVersion(article, seenLockVersion)
    settleUrgent(scope, urgent.id, 'confirmed')
    return done((lockVersion) => ({ articleId, lockVersion }), {
      ...oneUpdated('article', articleId),
      details: { revision: revision.number, title: revision.title, reason: urgent.reason, confirmBy: urgent.confirmBy },
      readersSee: false,
    })
  },
})
