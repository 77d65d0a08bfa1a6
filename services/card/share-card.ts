import { createHash } from 'node:crypto'
import { type PartialDate, partialDateFromDay } from '#domain/partial-date.ts'
import { addedLabel } from '#domain/partial-date-polish.ts'
import { typeset } from '#domain/text/typography.ts'
import { warsawDay } from '#domain/warsaw-time.ts'

/** What the picture of a shared link says; nothing else is in it. */
export type ShareCard = {
  readonly revisionId: number
  readonly siteName: string
  readonly title: string
  /** "Dodane dnia 2 marca 2015 r." */
  readonly added: string
  readonly isArchived: boolean
}

/** Raised whenever the drawing itself changes (draw-share-card.ts), so that it gets new addresses. */
const DRAWING_EDITION = 1

type Facts = {
  readonly article: { readonly publicState: string; readonly publishedAt: number | null }
  readonly revision: {
    readonly id: number
    readonly title: string
    readonly firstPublished: PartialDate | null
    /** ms UTC */
    readonly createdAt: number
  }
}

/** The card of a published revision, with the portal's name of today. */
export function shareCard({ article, revision }: Facts, siteName: string): ShareCard {
  const added = revision.firstPublished ?? partialDateFromDay(warsawDay(article.publishedAt ?? revision.createdAt))
  return {
    revisionId: revision.id,
    siteName: typeset(siteName),
    title: typeset(revision.title),
    added: typeset(addedLabel(added)),
    isArchived: article.publicState === 'archived',
  }
}

/** Another one for each other picture: 16 hexadecimal digits for its address and its place on the disk. */
export function cardStamp(card: ShareCard): string {
  return createHash('sha256')
    .update(JSON.stringify([DRAWING_EDITION, card.siteName, card.title, card.added, card.isArchived]))
    .digest('hex')
    .slice(0, 16)
}

/** The same in words, for those who do not see the picture. */
export function cardWords({ siteName, title, added, isArchived }: ShareCard): string {
  return [title, added, ...(isArchived ? ['Strona w archiwum'] : []), siteName].join(' · ')
}
