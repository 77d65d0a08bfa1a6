import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions } from '#db/schema/index.ts'
import type { ArticleContent } from '#domain/article/article-input.ts'
import { Conflict } from '#domain/errors.ts'
import type { Issue } from '#domain/issue.ts'
import { accountOf } from '../account-of.ts'
import type { VerbScope } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { type Effect, oneUpdated } from '../outcome.ts'
import { chosenSlugIssues, findCurrentSlug, freeSlugFor } from './article-address.ts'
import {
  type Article,
  findOpenRevision,
  findPublishedRevision,
  nextRevisionNumber,
  type Revision,
  requireDraft,
} from './article-revisions.ts'
import { replaceDraftParts, toContentColumns } from './draft-content.ts'
import { withLastGoodFields } from './last-good-fields.ts'
import { isSameAsStored } from './revision-text.ts'
import { keepFormerContent } from './snapshots/keep-snapshots.ts'

type SentDraft = ArticleContent & {
  readonly seenLockVersion: number
  readonly issues: readonly Issue[]
  readonly typed: Readonly<Record<string, unknown>>
}

type KeptDraft =
  | { readonly kind: 'unchanged'; readonly lockVersion: number; readonly issues: readonly Issue[] }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  | { readonly kind: 'kept'; readonly effect: Effect; readonly issues: readonly Issue[] }

/**
 * Keeps the text of a draft, for the verbs of a wish and of a clock. A published revision is never edited: when nothing is
 * in progress, a new draft is begun beside it. A text that is there already is no write and no conflict, however old
 * the form: so a save repeated because its answer was lost does no harm.
 * Fields beside the body that cannot be kept have their last good value, are remembered with the draft until a save
 * without them, and are named in `issues`, `slug: taken` and
 * `slug: meant` (another article has, had or is going to have the address) among them. Refuses what is wrong in the body.
 * Throws Conflict (changed since `seenLockVersion`, waiting for a second person, withdrawn).
 */
export function keepDraft(
  { tx, now, actor }: VerbScope,
  article: Article,
  { seenLockVersion, issues: wrong, typed, ...sent }: SentDraft,
  { endsSitting = false } = {},
): KeptDraft {
  if (article.publicState === 'withdrawn') throw new Conflict(`Article ${article.id} is withdrawn`)
  const open = findOpenRevision(tx, article.id)
  if (open) requireDraft(open)
  const stored = open ?? findPublishedRevision(tx, article.id)
  // An address that was saved once does not stand in the way of saving: the publish checks look at it again.
  const slugIssues =
    sent.slug === null || sent.slug === open?.slug
      ? []
      : chosenSlugIssues(tx, { locale: article.locale, articleId: article.id }, sent.slug)
  const settled = withLastGoodFields(tx, stored, { content: sent, issues: [...wrong, ...slugIssues], typed })
  if (!settled.ok) {
    requireSeenVersion(article, seenLockVersion)
    return { kind: 'refused', issues: settled.issues }
  }
  const { content, issues, leftOutFields } = settled
  const slug = content.slug ?? proposedSlug(tx, article, open, content.title)
  // Beside the published revision a slip alone begins no draft: there is nothing to publish yet.
  const isSameLeftOut = open === null || open.leftOutFields === leftOutFields
  if (stored && isSameLeftOut && isSameAsStored(tx, stored, content, slug)) {
    return { kind: 'unchanged', lockVersion: article.lockVersion, issues }
  }
  requireSeenVersion(article, seenLockVersion)

  const by = accountOf(actor)
  const written = { slug, ...toContentColumns(content), leftOutFields, updatedAt: now, updatedBy: by }
  if (open) keepFormerContent({ tx, now, actor }, open, { endsSitting })
  const revision = open ?? beginDraft(tx, article, { ...written, createdAt: now, createdBy: by, ownerId: by })
  if (open) tx.update(articleRevisions).set(written).where(eq(articleRevisions.id, open.id)).run()
  replaceDraftParts(tx, revision.id, content)
  return {
    kind: 'kept',
    issues,
    effect: {
      ...oneUpdated('article', article.id),
      details: { revision: revision.number, title: written.title, slug },
      readersSee: false,
    },
  }
}

/** An article keeps the address it has; before it has one, the address follows the title. */
function proposedSlug(tx: Reader, { id, locale }: Article, open: Revision | null, title: string): string {
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
