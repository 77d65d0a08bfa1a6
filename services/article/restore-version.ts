import type { Reader } from '#db/client.ts'
import { SaveDraftInput } from '#domain/article/article-input.ts'
import type { ArticleText } from '#domain/article/article-text.ts'
import { formatVersionRef } from '#domain/article/text-version.ts'
import { RestoreVersionInput } from '#domain/article/text-version-input.ts'
import { plainUpdate, updateOf } from '#domain/article/update-kind.ts'
import { withPartOf } from '#domain/article/version-part.ts'
import { NotFound } from '#domain/errors.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { toIssue } from '#domain/zod-issue.ts'
import { defineVerb } from '../define-verb.ts'
import { done, type Json, refused, unchanged } from '../outcome.ts'
import { findCurrentSlug } from './article-address.ts'
import { type Article, findOpenRevision, requireArticle, requireNewestRevision } from './article-revisions.ts'
import { keepDraft } from './keep-draft.ts'
import { readRevisionText } from './revision-text.ts'
import { findVersionContent, textOfContent } from './snapshots/text-versions.ts'

/**
 * Brings a former version back, whole or one part of it, into the draft in progress or one begun beside the published
 * revision. What the draft says now is kept as a snapshot first. A published article keeps its address, and the draft what readers are told of the change.
 * A field that names a record which is gone keeps what it says now and is named in `issues` of the value; an image or a file
 * of the body that is gone stops it.
 * Throws NotFound; Conflict (changed since `seenLockVersion`, waiting for a second person, withdrawn).
 */
export const restoreVersion = defineVerb({
  name: 'article.restore-version',
  input: RestoreVersionInput,
  load: (scope, { articleId }) => requireArticle(scope, articleId),
  allow: mayWriteArticles,
  run: (scope, { articleId, seenLockVersion, version, part }, article) => {
    const { tx } = scope
    const former = textOfContent(tx, findVersionContent(tx, articleId, version).content)
    const current = readRevisionText(tx, requireNewestRevision(tx, articleId))
    const text = part === null ? former : withPartOf(current, former, part)
    if (text === null) throw new NotFound(`Version ${formatVersionRef(version)} has no such part`)
    const sent = SaveDraftInput.safeParse({ articleId, seenLockVersion, ...text, ...keptAsTheyAre(tx, article, text) })
    if (!sent.success) return refused(...sent.error.issues.map(toIssue))
    const kept = keepDraft(scope, article, sent.data, { endsSitting: true })
    if (kept.kind === 'refused') return refused(...kept.issues)
    const { issues } = kept
    if (kept.kind === 'unchanged') return unchanged({ articleId, lockVersion: kept.lockVersion, issues })
    const details: Json = { ...(kept.effect.details as object), version: formatVersionRef(version), part }
    return done((lockVersion) => ({ articleId, lockVersion, issues }), { ...kept.effect, details })
  },
})

/** The address that readers know, and what is told of the change in progress: neither belongs to a former text. */
function keptAsTheyAre(tx: Reader, { id }: Article, { slug }: ArticleText) {
  const open = findOpenRevision(tx, id)
  return {
    slug: findCurrentSlug(tx, id) === null ? slug : null,
    ...(open ? { changeNote: open.changeNote, ...updateOf(open) } : { changeNote: null, ...plainUpdate }),
  }
}
