import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions } from '#db/schema/index.ts'
import type { ArticleContent } from '#domain/article/article-input.ts'
import { Conflict } from '#domain/errors.ts'
import type { Issue } from '#domain/issue.ts'
import { accountOf } from '../account-of.ts'
import type { VerbScope } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import type { Effect } from '../outcome.ts'
import { chosenSlugIssues, findCurrentSlug, freeSlugFor } from './article-address.ts'
import {
  type Article,
  findOpenRevision,
  findPublishedRevision,
  nextRevisionNumber,
  type Revision,
  requireDraft,
} from './article-revisions.ts'
import { missingRecords, replaceDraftParts, toContentColumns } from './draft-content.ts'
import { isStoredText } from './stored-text.ts'
import { touchArticle } from './touch-article.ts'

export type KeptDraft =
  | { readonly kind: 'unchanged'; readonly lockVersion: number }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  | { readonly kind: 'kept'; readonly lockVersion: number; readonly effect: Effect }

/**
 * Keeps the text of a draft, for the verbs of a wish and of a clock. A published text is never edited: when nothing is
 * under work, a new draft is begun beside it. A text that stands there already is no write and no conflict, however old
 * the form: so a save repeated because its answer was lost does no harm.
 * Refuses `slug: taken` and `slug: meant` when another article has, had or is going to have the address.
 * Throws Conflict (changed since `seenLockVersion`, waiting for a second person, withdrawn).
 */
export function keepDraft(
  { tx, now, actor }: VerbScope,
  article: Article,
  { seenLockVersion, ...content }: ArticleContent & { readonly seenLockVersion: number },
): KeptDraft {
  if (article.publicState === 'withdrawn') throw new Conflict(`Article ${article.id} is withdrawn`)
  const open = findOpenRevision(tx, article.id)
  if (open) requireDraft(open)
  const slug = content.slug ?? meantSlug(tx, article, open, content.title)
  const standing = open ?? findPublishedRevision(tx, article.id)
  if (standing && isStoredText(tx, standing, content, slug)) {
    return { kind: 'unchanged', lockVersion: article.lockVersion }
  }
  requireSeenVersion(article, seenLockVersion)
  const issues = missingRecords(tx, content)
  // An address that was saved once does not stand in the way of saving: the gate looks at it again.
  if (content.slug !== null && content.slug !== open?.slug) {
    issues.push(...chosenSlugIssues(tx, { locale: article.locale, articleId: article.id }, content.slug))
  }
  if (issues.length > 0) return { kind: 'refused', issues }

  const by = accountOf(actor)
  const written = { slug, ...toContentColumns(content), updatedAt: now, updatedBy: by }
  const revision = open ?? beginDraft(tx, article, { ...written, createdAt: now, createdBy: by, ownerId: by })
  if (open) tx.update(articleRevisions).set(written).where(eq(articleRevisions.id, open.id)).run()
  replaceDraftParts(tx, revision.id, content)
  touchArticle(tx, article.id)
  return {
    kind: 'kept',
    lockVersion: article.lockVersion + 1,
    effect: {
      subject: { kind: 'article', id: article.id },
      details: { revision: revision.number, title: written.title, slug },
      readersSee: false,
    },
  }
}

/** An article keeps the address it has; before it has one, the address follows the title. */
function meantSlug(tx: Reader, { id, locale }: Article, open: Revision | null, title: string): string {
  const current = findCurrentSlug(tx, id)
  if (current !== null) return current
  return open?.title === title ? open.slug : freeSlugFor(tx, { locale, articleId: id, title })
}

type DraftRow = Omit<typeof articleRevisions.$inferInsert, 'articleId' | 'number' | 'state'>

function beginDraft(tx: Reader, { id: articleId }: Article, row: DraftRow): { id: number; number: number } {
  return tx
    .insert(articleRevisions)
    .values({ ...row, articleId, number: nextRevisionNumber(tx, articleId) })
    .returning({ id: articleRevisions.id, number: articleRevisions.number })
    .get()
}
