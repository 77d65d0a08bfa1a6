import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions } from '#db/schema/index.ts'
import { SaveDraftInput } from '#domain/article/article-input.ts'
import { Conflict } from '#domain/errors.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, refused } from '../outcome.ts'
import { findCurrentSlug, freeSlugFor } from './article-address.ts'
import {
  type Article,
  findOpenRevision,
  nextRevisionNumber,
  type Revision,
  requireArticle,
} from './article-revisions.ts'
import { missingRecords, replaceDraftParts, toContentColumns } from './draft-content.ts'
import { touchArticle } from './touch-article.ts'

/**
 * Keeps the text of a draft. A published text is never edited: when nothing is under work, a new draft is begun
 * beside it. Throws NotFound; Conflict (changed since `seenLockVersion`, waiting for a second person, withdrawn).
 */
export const saveDraft = defineVerb({
  name: 'article.save-draft',
  input: SaveDraftInput,
  load: (tx, { articleId }) => requireArticle(tx, articleId),
  allow: mayWriteArticles,
  run: ({ tx, now, actor }, { articleId, seenLockVersion, ...content }, article) => {
    requireSeenVersion(article, seenLockVersion)
    if (article.publicState === 'withdrawn') throw new Conflict(`Article ${articleId} is withdrawn`)
    const open = findOpenRevision(tx, articleId)
    if (open && open.state !== 'draft') throw new Conflict(`The text is ${open.state}, not a draft`)
    const missing = missingRecords(tx, content)
    if (missing.length > 0) return refused(...missing)

    const written = {
      slug: content.slug ?? meantSlug(tx, article, open, content.title),
      ...toContentColumns(content),
      updatedAt: now,
      updatedBy: accountOf(actor),
    }
    const revision =
      open ??
      beginDraft(tx, article, { ...written, createdAt: now, createdBy: accountOf(actor), ownerId: accountOf(actor) })
    if (open) tx.update(articleRevisions).set(written).where(eq(articleRevisions.id, open.id)).run()
    replaceDraftParts(tx, revision.id, content)
    touchArticle(tx, articleId)
    return done(
      { articleId, lockVersion: article.lockVersion + 1 },
      {
        subject: { kind: 'article', id: articleId },
        details: { revision: revision.number, title: written.title, slug: written.slug },
        readersSee: false,
      },
    )
  },
})

/** An article keeps the address it has; before it has one, the address follows the title. */
function meantSlug(tx: Reader, { id, locale }: Article, open: Revision | null, title: string): string {
  const current = findCurrentSlug(tx, id)
  if (current !== null) return current
  return open?.title === title ? open.slug : freeSlugFor(tx, { locale, title })
}

type DraftRow = Omit<typeof articleRevisions.$inferInsert, 'articleId' | 'number' | 'state'>

function beginDraft(tx: Reader, { id: articleId }: Article, row: DraftRow): { id: number; number: number } {
  return tx
    .insert(articleRevisions)
    .values({ ...row, articleId, number: nextRevisionNumber(tx, articleId) })
    .returning({ id: articleRevisions.id, number: articleRevisions.number })
    .get()
}
