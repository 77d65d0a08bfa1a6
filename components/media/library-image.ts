import type { ImageSources } from '#domain/media/image-address.ts'

/** An image of the library, as a chooser shows it. Addresses are those of the staff. */
export type LibraryImage = {
  readonly mediaId: number
  readonly name: string
  readonly src: string
  /** In pixels. */
  readonly width: number
  readonly height: number
  readonly thumbnail: ImageSources
  /** Alternative texts that its uses gave it, the latest first: offered, never taken silently. */
  readonly alts: readonly string[]
  /** How many articles and projects show it. */
  readonly uses: number
}

/** One page of a question to the library; `page` and `pages` from 1. */
export type LibraryPage = {
  readonly total: number
  readonly page: number
  readonly pages: number
  readonly images: readonly LibraryImage[]
}
