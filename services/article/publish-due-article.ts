import { eq } from 'drizzle-orm'
import { articleRevisions } from '#db/schema/index.ts'
import { PublishDueArticleInput } from '#domain/article/article-input.ts'
import { isReadable, mayBecome, publicTransitions } from '#domain/article/article-state.ts'
import { missedMomentNote } from '#domain/article/missed-moment-note.ts'
import { NotFound } from '#domain/errors.ts'
import type { Issue } from '#domain/issue.ts'
import { mayPublishDueArticle } from '#domain/permissions.ts'
import { defineVerb, type VerbScope } from '../define-verb.ts'
import { done, type Effect, oneUpdated, unchanged } from '../outcome.ts'
import { approvalIssues, backToSubmitted } from './approvals.ts'
import { findAnyArticle, findOpenRevision } from './article-revisions.ts'
import { type OpenRevision, publishBlockers, publishRevision } from './publish-revision.ts'

/**
 * The moment of a scheduled revision has come. Asked twice, by two processes or after a stop, it happens once.
 * What nobody approved under four eyes waits for the second person. What the publish checks would not let through now is given back as a draft, with a note for those who keep it and the reasons in
 * the audit log: a moment that can never be kept must not stay due permanently.
 * Throws NotFound; Forbidden.
 */
export const publishDueArticle = defineVerb({
  name: 'article.publish-due',
  input: PublishDueArticleInput,
  load: (scope, { articleId }) => ({
    article: requireAnyArticle(scope, articleId),
    revision: findOpenRevision(scope.tx, articleId),
  }),
  allow: mayPublishDueArticle,
  run: (scope, { articleId }, { article, revision }) => {
    const isDue = revision?.state === 'scheduled' && revision.dueAt !== null && revision.dueAt <= scope.now
    if (!isDue) return unchanged({ articleId, published: false })
    if (approvalIssues(scope.tx, revision).length > 0) {
      return done({ articleId, published: false }, hold(scope, { article, revision }))
    }
    const issues = issuesNow(scope, { article, revision })
    if (issues.length > 0) return done({ articleId, published: false }, sendBack(scope, { article, revision }, issues))
    const effect = publishRevision(scope, { article, revision })
    return done({ articleId, published: true }, withPlanner(effect, revision))
  },
})

function issuesNow({ tx, now }: VerbScope, text: OpenRevision): readonly Issue[] {
  const { publicState, deletedAt } = text.article
  const isOpen =
    publicState === 'published' || (!isReadable(publicState) && mayBecome(publicTransitions, publicState, 'published'))
  return isOpen && deletedAt === null ? publishBlockers(tx, text, now) : [{ field: '', key: 'not-open-to-readers' }]
}

function sendBack({ tx, now }: VerbScope, { article, revision }: OpenRevision, issues: readonly Issue[]): Effect {
  tx.update(articleRevisions)
    .set({ state: 'draft', returnedAt: now, returnNote: missedMomentNote(issues) })
    .where(eq(articleRevisions.id, revision.id))
    .run()
  return {
    ...oneUpdated('article', article.id),
    details: {
      revision: revision.number,
      title: revision.title,
      dueAt: revision.dueAt,
      refused: issues.map(({ field, key }) => ({ field, key })),
    },
    readersSee: false,
  }
}

/** Planned before two people were asked for, or changed past every verb: it waits for the second person. */
function hold({ tx, now }: VerbScope, { article, revision }: OpenRevision): Effect {
  backToSubmitted(tx, revision, now)
  return {
    ...oneUpdated('article', article.id),
    details: { revision: revision.number, title: revision.title, dueAt: revision.dueAt, unapproved: true },
    readersSee: false,
  }
}

/** The portal publishes, and the entry names the person who planned it. */
function withPlanner(effect: Effect, { dueAt, scheduledBy }: OpenRevision['revision']): Effect {
  return { ...effect, details: { ...(effect.details as object), dueAt, scheduledBy } }
}

/** Also one in the bin: its moment must find an end too. */
function requireAnyArticle(scope: VerbScope, articleId: number) {
  const article = findAnyArticle(scope, articleId)
  if (!article) throw new NotFound(`There is no article ${articleId}`)
  return article
}
