import { formatVersionRef } from '#domain/article/text-version.ts'
import { NameVersionInput } from '#domain/article/text-version-input.ts'
import { Conflict } from '#domain/errors.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { done } from '../outcome.ts'
import { requireArticle } from './article-revisions.ts'
import { keepNamed } from './snapshots/keep-snapshots.ts'
import { findVersionContent } from './snapshots/text-versions.ts'

/**
 * Keeps a version under a name, so that it is found again among many. Nothing of the article changes; forms stay valid.
 * Throws NotFound; Conflict (the text is another one by now than the person saw).
 */
export const nameVersion = defineVerb({
  name: 'article.name-version',
  input: NameVersionInput,
  load: (scope, { articleId }) => requireArticle(scope, articleId),
  allow: mayWriteArticles,
  run: (scope, { articleId, version, seenHash, name }) => {
    const { revision, content, hash, madeAt } = findVersionContent(scope.tx, articleId, version)
    if (hash !== seenHash) throw new Conflict(`Version ${formatVersionRef(version)} says something else by now`)
    const snapshotId = keepNamed(scope, { revisionId: revision.id, content, madeAt }, name)
    return done(
      { articleId, snapshotId },
      {
        subject: { kind: 'article', id: articleId },
        changed: [],
        details: { revision: revision.number, title: content.text.title, name, contentHash: hash },
        readersSee: false,
      },
    )
  },
})
