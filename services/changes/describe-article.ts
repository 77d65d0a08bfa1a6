import { and, count, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleAddresses, articleRevisions, articles } from '#db/schema/index.ts'
import { toldOfUpdate, type UpdateKind } from '#domain/article/update-kind.ts'
import type { ChangeKind } from '#domain/changes/change-kind.ts'
import { hasPublicPages } from '#domain/locale.ts'
import { roleOf } from '../account/role-of.ts'
import { findPublishedRevision } from '../article/article-revisions.ts'
import { wasShown } from '../article/was-shown.ts'
import { articleContent, articleFiles } from './article-content.ts'
import type { Describe, PublicChange } from './public-change.ts'

/** A text went out for the first time, or took the place of another. */
export const describePublication: Describe = ({ tx }, { subject }) => {
  const isFirst = countShown(tx, subject.id) <= 1
  const update = findPublishedRevision(tx, subject.id)?.updateKind ?? 'material'
  return describeText(tx, subject.id, isFirst ? 'published' : kindOfUpdate[update])
}

const kindOfUpdate = { material: 'updated', editorial: 'edited', erratum: 'corrected' } as const satisfies Record<
  UpdateKind,
  ChangeKind
>

/** The note is told as what changed; the text below it is the same. */
export const describeEditorNote: Describe = ({ tx }, { subject }) => describeText(tx, subject.id, 'annotated')

/** Nobody of the staff entered it: the portal did, on an order at the machine. */
export const describeImport: Describe = ({ tx }, { subject }) => {
  const change = describeText(tx, subject.id, 'imported')
  return change && { ...change, unit: null }
}

export const describeArchiving: Describe = ({ tx }, { subject }) => {
  const found = findArticleOf(tx, subject.id)
  if (!found) return null
  const { archiveReason, archiveReasonNote, archivedAt, successorId } = found.article
  const content = { archivedAt, reason: archiveReason, note: archiveReasonNote, successorId }
  return { ...nameOf(found), kind: 'archived', reason: archiveReasonNote, content }
}

/** What the clock archived was decided on by whoever planned it. */
export const describeDueArchiving: Describe = (scope, effect) => {
  const change = describeArchiving(scope, effect)
  const { plannedBy = null } = effect.details as { readonly plannedBy?: number | null }
  return change && { ...change, unit: roleOf(scope.tx, plannedBy) }
}

export const describeReturn: Describe = ({ tx }, { subject }) => {
  const found = findArticleOf(tx, subject.id)
  if (!found) return null
  return { ...nameOf(found), kind: 'brought-back', reason: null, ...contentOf(tx, found) }
}

export const describeWithdrawal: Describe = ({ tx }, { subject }) => {
  const found = findArticleOf(tx, subject.id)
  if (!found) return null
  const { withdrawnAt, withdrawalReason, withdrawalSuccessorId } = found.article
  const content = { withdrawnAt, reason: withdrawalReason, successorId: withdrawalSuccessorId }
  return { ...nameOf(found), kind: 'withdrawn', reason: withdrawalReason, content }
}

/** An urgent text was taken back: readers have the former one again, or none. */
export const describeRevert: Describe = (scope, effect) => {
  const isWithdrawn = findArticleOf(scope.tx, effect.subject.id)?.article.publicState === 'withdrawn'
  return isWithdrawn ? describeWithdrawal(scope, effect) : describePublication(scope, effect)
}

function describeText(tx: Reader, articleId: number, kind: ChangeKind): PublicChange | null {
  const found = findArticleOf(tx, articleId)
  if (!found) return null
  const { revision } = found
  return {
    ...nameOf(found),
    kind,
    // Of a first text it would tell what readers never had before them.
    reason: kind === 'published' ? null : toldOfUpdate(revision),
    ...contentOf(tx, found),
    madeAt: revision.updatedAt,
    // What the clock published was decided on by whoever planned it.
    unit: revision.publishedByRole,
  }
}

type FoundArticle = NonNullable<ReturnType<typeof findArticleOf>>

/** The article with its published revision; null where no reader could open it. */
export function findArticleOf(tx: Reader, articleId: number) {
  const article = tx.select().from(articles).where(eq(articles.id, articleId)).get()
  const revision = findPublishedRevision(tx, articleId)
  const address = tx
    .select({ slug: articleAddresses.slug })
    .from(articleAddresses)
    .where(and(eq(articleAddresses.articleId, articleId), isNull(articleAddresses.replacedAt)))
    .get()
  if (!article || !revision || !address || !hasPublicPages(article.locale)) return null
  return { article, revision, address: `/aktualnosci/${address.slug}` }
}

export function nameOf({ revision, address }: FoundArticle) {
  return { name: revision.title, address }
}

function contentOf(tx: Reader, { revision }: FoundArticle) {
  return { content: articleContent(tx, revision), files: articleFiles(tx, revision.id), revision: revision.number }
}

function countShown(tx: Reader, articleId: number): number {
  const isShown = and(eq(articleRevisions.articleId, articleId), wasShown)
  return tx.select({ shown: count() }).from(articleRevisions).where(isShown).get()?.shown ?? 0
}
