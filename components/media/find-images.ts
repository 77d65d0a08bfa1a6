import { type ImageFilter, imageFilterSlugs } from '#domain/media/image-filter.ts'
import type { LibraryPage } from './library-image.ts'

export type LibraryQuestion = {
  readonly words: string
  readonly filter: ImageFilter | null
  /** From 1. */
  readonly page: number
}

/** Asks the server for one page of the images. Rejects when it does not answer. */
export async function findImages({ words, filter, page }: LibraryQuestion, signal: AbortSignal): Promise<LibraryPage> {
  const query = new URLSearchParams({
    q: words,
    pokaz: filter === null ? '' : imageFilterSlugs[filter],
    strona: String(page),
  })
  const response = await fetch(`/panel/api/obrazy?${query}`, { signal, headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`The library answered ${response.status}`)
  return (await response.json()) as LibraryPage
}
