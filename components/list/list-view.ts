import type { ArticleLink, TagView } from '#components/article/article-view.ts'
import type { SmallImageView } from '#components/ui/small-image.tsx'
import type { PartialDate } from '#domain/partial-date.ts'

/** An article as a row: date, title, summary, tags. */
export type ArticleRowView = ArticleLink & {
  readonly added: PartialDate
  readonly summary: string | null
  readonly isArchived: boolean
  /** Beside the title; it adds nothing to the words, so it has none of its own (components/ui/small-image.tsx). */
  readonly smallImage: SmallImageView | null
  readonly tags: readonly TagView[]
}

/** Where one is in a list of several pages. */
export type PagerView = {
  readonly current: number
  readonly previous: string | null
  readonly next: string | null
  /** Null = numbers left out. */
  readonly numbers: readonly ({ readonly number: number; readonly href: string } | null)[]
}

/** What can be done where nothing is to be shown. */
export type NextStep = { readonly label: string; readonly href: string }
