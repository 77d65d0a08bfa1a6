import type { Reader } from '#db/client.ts'
import { previewLinks } from '#db/schema/index.ts'
import { Conflict } from '#domain/errors.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { CreatePreviewInput } from '#domain/preview/preview-input.ts'
import { DAY_MS } from '#domain/preview/preview-link.ts'
import { truncateAtWord } from '#domain/text/truncate-at-word.ts'
import { accountOf } from '../account-of.ts'
import { requireArticle } from '../article/article-revisions.ts'
import { findLastSnapshot, keepNamed } from '../article/snapshots/keep-snapshots.ts'
import { findVersionContent } from '../article/snapshots/text-versions.ts'
import { defineVerb } from '../define-verb.ts'
import { done } from '../outcome.ts'
import { hashPreviewSecret, newPreviewSecret, readingSecretOf } from './preview-secret.ts'

/**
 * Makes a link by which people without an account read one version of a text for some days. A text that is still being
 * written is kept as a named version first, so that the link goes on showing what it shows now.
 * `secret` of the value is told once and kept nowhere. Throws NotFound; Conflict (the article is withdrawn).
 */
export const createPreview = defineVerb({
  name: 'preview.create',
  input: CreatePreviewInput,
  load: (scope, { articleId }) => requireArticle(scope, articleId),
  allow: mayWriteArticles,
  run: (scope, { articleId, version, days, intendedFor }, article) => {
    const { tx, now, actor } = scope
    const createdBy = accountOf(actor)
    if (article.publicState === 'withdrawn') throw new Conflict(`Article ${articleId} is withdrawn`)
    if (createdBy === null) throw new Error('Only somebody with an account sends a text to others')
    const { revision, content, hash, madeAt } = findVersionContent(tx, articleId, version)
    const snapshotId =
      version.kind === 'snapshot'
        ? version.id
        : (findSame(tx, revision.id, hash) ??
          keepNamed(scope, { revisionId: revision.id, content, madeAt }, nameFor(intendedFor)))
    const secret = newPreviewSecret()
    const row = {
      snapshotId,
      secretHash: hashPreviewSecret(secret),
      readingHash: hashPreviewSecret(readingSecretOf(secret)),
      intendedFor,
      createdBy,
      createdAt: now,
      expiresAt: now + days * DAY_MS,
    }
    const { previewId } = tx.insert(previewLinks).values(row).returning({ previewId: previewLinks.id }).get()
    return done(
      { articleId, previewId, secret },
      {
        subject: { kind: 'article', id: articleId },
        changed: [],
        details: { preview: previewId, title: content.text.title, contentHash: hash, expiresAt: row.expiresAt },
        readersSee: false,
      },
    )
  },
})

/** The last snapshot, when the text has not changed since. */
function findSame(tx: Reader, revisionId: number, hash: string): number | null {
  const last = findLastSnapshot(tx, revisionId)
  return last?.contentHash === hash ? last.id : null
}

/** Of a version, so at most 120 signs. */
function nameFor(intendedFor: string | null): string {
  return intendedFor === null ? 'Podgląd dla osób z zewnątrz' : truncateAtWord(`Podgląd: ${intendedFor}`, 119)
}
