import { ArchiveDueArticleInput } from '#domain/article/article-input.ts'
import { NotFound } from '#domain/errors.ts'
import { mayArchiveDueArticle } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { done, oneUpdated, unchanged } from '../outcome.ts'
import { findArchivePlan } from './archive-plans.ts'
import { findAnyArticle, successorIssues } from './article-revisions.ts'
import { moveToArchive } from './move-to-archive.ts'

/**
 * The moment of a planned archiving has come. Asked twice, by two processes or after a stop, it happens once. A successor
 * that readers cannot open any more is left out: what is past its time must not stay in the news for that.
 * Throws NotFound; Forbidden.
 */
export const archiveDueArticle = defineVerb({
  name: 'article.archive-due',
  input: ArchiveDueArticleInput,
  load: (scope, { articleId }) => {
    const article = findAnyArticle(scope, articleId)
    if (!article) throw new NotFound(`There is no article ${articleId}`)
    return { article, plan: findArchivePlan(scope.tx, articleId) }
  },
  allow: mayArchiveDueArticle,
  run: (scope, { articleId }, { article, plan }) => {
    if (plan === null || plan.dueAt > scope.now) return unchanged({ articleId, archived: false })
    const { dueAt, reason, reasonNote, plannedBy } = plan
    const ofPlan = { archiveDueAt: dueAt, plannedBy }
    // Left over past every verb: finish-work.ts ends the plan, and it is due no more.
    if (article.publicState !== 'published') {
      const effect = { ...oneUpdated('article', articleId), details: ofPlan, readersSee: false }
      return done({ articleId, archived: false }, effect)
    }
    const isGone = successorIssues(scope, articleId, plan.successorId).length > 0
    const told = { reason, note: reasonNote, successorId: isGone ? null : plan.successorId }
    const effect = moveToArchive(scope, articleId, told)
    const details = { ...told, ...ofPlan, ...(isGone && { goneSuccessorId: plan.successorId }) }
    return done({ articleId, archived: true }, { ...effect, details })
  },
})
