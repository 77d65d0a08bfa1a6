import { foldKey } from '#domain/text/fold-key.ts'

/** Rows on one page of images and of files. */
export const FILES_PAGE_SIZE = 20

type Sought = { readonly id: number; readonly says: string }

/**
 * One page of those that have every word in what they say, folded (lodz finds Łódź). A page beyond the last is the last.
 * SQLite cannot fold ł, and there are thousands at most.
 */
export function pageOf(
  all: readonly Sought[],
  { words, page: asked, pageSize = FILES_PAGE_SIZE }: { words: string; page: number; pageSize?: number },
) {
  const wanted = foldKey(words).split(' ').filter(Boolean)
  const found = wanted.length === 0 ? all : all.filter(({ says }) => hasAll(foldKey(says), wanted))
  const pages = Math.max(1, Math.ceil(found.length / pageSize))
  const page = Math.min(asked, pages)
  const shown = found.slice((page - 1) * pageSize, page * pageSize)
  return { total: found.length, page, pages, ids: shown.map(({ id }) => id) }
}

function hasAll(text: string, wanted: readonly string[]): boolean {
  return wanted.every((word) => text.includes(word))
}
