import type { Locale } from '#domain/locale.ts'
import type { SearchKind } from '#domain/search/search-kinds.ts'

/** What readers can find, as its kind describes it now. */
export type SearchableDocument = {
  readonly kind: SearchKind
  readonly recordId: number
  readonly locale: Locale
  readonly title: string
  readonly summary: string
  /** Everything else that it says, plain. */
  readonly text: string
  /** Other words by which people call it, or what it is: looked for and never shown. */
  readonly otherWords?: string
  /** A file whose words are looked for too: its number in attachment_file_texts; null = none, or nothing in it was read. */
  readonly fileTextId?: number | null
  readonly address: string
  /** The day shown beside it (EDTF), and the day (ISO) by which it is sorted; null = it has none. */
  readonly date: { readonly edtf: string; readonly day: string } | null
  /** Of those without a day: below all others, because many have the same words; otherwise above all. */
  readonly isBelowOthers?: boolean
  readonly isArchived: boolean
  /** Voivodeships that it is about (codes) and tags that it carries (numbers as stored). */
  readonly voivodeships: readonly string[]
  readonly tagIds: readonly number[]
}

/** What a kind has in common with most others: no date, no archive, nothing to filter by. */
export const undated = {
  locale: 'pl',
  date: null,
  isArchived: false,
  voivodeships: [],
  tagIds: [],
} as const satisfies Partial<SearchableDocument>

/** Non-empty parts of a text, one in a line. */
export function lines(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part).join('\n')
}
