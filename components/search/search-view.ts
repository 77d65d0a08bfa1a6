import type { NextStep, PagerView } from '#components/list/list-view.ts'
import type { HelpBandView } from '#components/site/help-band.tsx'
import type { PartialDate } from '#domain/partial-date.ts'
import type { ExcerptPart } from '#domain/search/excerpt.ts'
import type { SearchKind } from '#domain/search/search-kinds.ts'

export type SearchResultView = {
  readonly kind: SearchKind
  readonly title: readonly ExcerptPart[]
  readonly excerpt: readonly ExcerptPart[]
  readonly href: string
  readonly date: PartialDate | null
  readonly isArchived: boolean
}

export type SearchResultsView = {
  /** What is counted: without the archive while that waits. Above COUNTED_MAX: more than that (domain/search/result-count.ts). */
  readonly total: number
  /** How many can be paged through. */
  readonly reachable: number
  readonly showsArchive: boolean
  readonly includesArchive: boolean
  /** Results that wait in the archive while it is not shown; above COUNTED_MAX likewise. */
  readonly waiting: number
  /** The same question with the archive, or without it. */
  readonly otherHref: string
  readonly repaired: readonly { readonly typed: string; readonly instead: string }[]
  readonly leftOut: readonly string[]
  readonly tooCommon: readonly string[]
  readonly documents: readonly SearchResultView[]
  readonly pager: PagerView
}

/** Offered where nothing was found. */
export type SearchHelpView = {
  /** Words of the portal that are like those typed, each with the address that searches for it. */
  readonly nearest: readonly NextStep[]
  readonly topics: readonly NextStep[]
  readonly help: HelpBandView
}

type Choice = { readonly value: string; readonly label: string }

/** A list to choose from; `value` '' is no limit. */
export type SearchFilterView = {
  readonly name: string
  readonly label: string
  readonly all: string
  readonly value: string
  readonly choices: readonly Choice[]
}

export type SearchView = {
  /** What was asked, as typed. */
  readonly query: string
  readonly includesArchive: boolean
  readonly filters: readonly SearchFilterView[]
  readonly clearHref: string | null
  /** Said beside the field when the question cannot be answered. */
  readonly problem: string | null
  /** Null = nothing was asked. */
  readonly results: SearchResultsView | null
  /** Null where something was found. */
  readonly help: SearchHelpView | null
}
