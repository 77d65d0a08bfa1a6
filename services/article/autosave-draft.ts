import { and, desc, eq } from 'drizzle-orm'
import { auditLog } from '#db/schema/index.ts'
import { SaveDraftInput } from '#domain/article/article-input.ts'
import { EDIT_SESSION_MS } from '#domain/article/snapshot.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { defineVerb, type VerbScope } from '../define-verb.ts'
import { continued, done, refused, unchanged } from '../outcome.ts'
import { requireArticle } from './article-revisions.ts'
import { keepDraft } from './keep-draft.ts'

const writing: ReadonlySet<string> = new Set(['article.create', 'article.save-draft', 'article.autosave'])

/**
 * The same as `saveDraft`, done by the clock while somebody writes. Saves of one sitting stand in the log once; a save
 * after anybody else's, or after anything else that was done to the article, always gets its own entry.
 */
export const autosaveDraft = defineVerb({
  name: 'article.autosave',
  input: SaveDraftInput,
  load: (scope, { articleId }) => requireArticle(scope, articleId),
  allow: mayWriteArticles,
  run: (scope, { articleId, ...input }, article) => {
    const kept = keepDraft(scope, article, input)
    if (kept.kind === 'refused') return refused(...kept.issues)
    const { issues } = kept
    if (kept.kind === 'unchanged') return unchanged({ articleId, lockVersion: kept.lockVersion, issues })
    const end = isSameSitting(scope, articleId) ? continued : done
    return end((lockVersion) => ({ articleId, lockVersion, issues }), kept.effect)
  },
})

function isSameSitting({ tx, now, actor }: VerbScope, articleId: number): boolean {
  const last = tx
    .select({ verb: auditLog.verb, actorId: auditLog.actorId, recordedAt: auditLog.recordedAt })
    .from(auditLog)
    .where(and(eq(auditLog.subjectKind, 'article'), eq(auditLog.subjectId, articleId)))
    .orderBy(desc(auditLog.number))
    .limit(1)
    .get()
  if (!last || actor.kind !== 'account' || last.actorId !== actor.accountId) return false
  return writing.has(last.verb) && now >= last.recordedAt && now - last.recordedAt < EDIT_SESSION_MS
}
