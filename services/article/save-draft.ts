import { SaveDraftInput } from '#domain/article/article-input.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { done, refused, unchanged } from '../outcome.ts'
import { requireArticle } from './article-revisions.ts'
import { keepDraft } from './keep-draft.ts'

/**
 * Keeps the text of a draft because somebody asked for it: "Zapisz szkic". When nothing is in progress, a new draft is
 * begun beside the published revision. Throws NotFound; Conflict (changed since `seenLockVersion`, waiting for a second
 * person, withdrawn).
 */
export const saveDraft = defineVerb({
  name: 'article.save-draft',
  input: SaveDraftInput,
  load: (scope, { articleId }) => requireArticle(scope, articleId),
  allow: mayWriteArticles,
  run: (scope, { articleId, ...input }, article) => {
    const kept = keepDraft(scope, article, input)
    if (kept.kind === 'refused') return refused(...kept.issues)
    const { issues } = kept
    if (kept.kind === 'unchanged') return unchanged({ articleId, lockVersion: kept.lockVersion, issues })
    return done((lockVersion) => ({ articleId, lockVersion, issues }), kept.effect)
  },
})
