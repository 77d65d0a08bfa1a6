/**
 * What part of the library a list shows. `unused`: nothing shows the image and no text ever did; `without-alt`: no text
 * gives it an alternative text; `large`: its master has more than LARGE_IMAGE_BYTES; `put-away`: what no other list shows.
 */
export const imageFilters = ['unused', 'without-alt', 'large', 'put-away'] as const
export type ImageFilter = (typeof imageFilters)[number]

/** In an address: `?pokaz=nieuzywane`. */
export const imageFilterSlugs = {
  unused: 'nieuzywane',
  'without-alt': 'bez-tekstu',
  large: 'duze',
  'put-away': 'odlozone',
} as const satisfies Record<ImageFilter, string>

/** Anything that is no filter counts as none. */
export function parseImageFilter(slug: string): ImageFilter | null {
  return imageFilters.find((filter) => imageFilterSlugs[filter] === slug) ?? null
}
