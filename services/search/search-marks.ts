import type { Locale } from '#domain/locale.ts'
import type { SearchKind } from '#domain/search/search-kinds.ts'

/*
 * Marks of a document in the index: tokens that begin with a sign of their own, which no word and no key does (domain/polish/word-keys.ts).
 * A filter is one more condition of the question itself, and so costs no join.
 */

/** One token: a hyphen would divide it, and its second half would be a word. */
export const kindMark = (kind: SearchKind) => `~~kind${kind.replaceAll('-', '')}`
export const localeMark = (locale: Locale) => `~~locale${locale}`
export const voivodeshipMark = (code: string) => `~~place${code}`
/** That the words of a file are in the index; with another file behind the attachment it is another document. */
export const fileTextMark = (fileTextId: number) => `~~filetext${fileTextId}`
/** The tag as stored with a revision: one that was merged later is asked for beside the one that took its place. */
export const tagMark = (tagId: number) => `~~tag${tagId}`

export function documentMarks(document: {
  readonly kind: SearchKind
  readonly locale: Locale
  readonly voivodeships: readonly string[]
  readonly tagIds: readonly number[]
  readonly fileTextId?: number | null
}): string[] {
  return [
    kindMark(document.kind),
    localeMark(document.locale),
    ...document.voivodeships.map(voivodeshipMark),
    ...document.tagIds.map(tagMark),
    ...(document.fileTextId ? [fileTextMark(document.fileTextId)] : []),
  ]
}
