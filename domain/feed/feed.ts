import type { Locale } from '#domain/locale.ts'

/** A feed of articles before it is written as Atom or JSON Feed. Instants in ms UTC, addresses absolute. */
export type Feed = {
  readonly locale: Locale
  readonly title: string
  readonly publisher: string
  /** The page that shows the same to people. */
  readonly page: string
  /** The address of the feed itself. */
  readonly self: string
  /** The register of changes as it was at the end of a day (ISO), for whoever wants to keep its hash; null = it was not begun. */
  readonly register: { readonly href: string; readonly day: string; readonly hash: string } | null
  readonly entries: readonly FeedEntry[]
}

export type FeedEntry = {
  readonly id: string
  readonly url: string
  readonly title: string
  /** Empty when the article has none. */
  readonly summary: string
  /** The text of the article: well-formed XHTML with absolute links (`feedHtml`). */
  readonly html: string
  readonly publishedAt: number
  readonly changedAt: number
  readonly tags: readonly string[]
}

/**
 * A name for an article that outlives its address and its title: a tag URI (RFC 4151) of the portal's host on the day
 * of first publication here, which never moves, and the article's number.
 */
export function feedEntryId(siteUrl: string, article: { readonly id: number; readonly publishedAt: number }): string {
  const day = new Date(article.publishedAt).toISOString().slice(0, 10)
  return `tag:${new URL(siteUrl).hostname},${day}:artykul:${article.id}`
}

/** Last change of what the feed lists (ms UTC); 0 of an empty one: nothing is known of it. */
export function feedChangedAt({ entries }: Feed): number {
  return Math.max(0, ...entries.map(({ changedAt }) => changedAt))
}

/** RFC 3339, UTC. */
export function feedInstant(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')
}
