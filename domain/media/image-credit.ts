/** Whose an image is and on what terms it may be used; null = not said. Belongs to the image, wherever it is used. */
export type ImageCredit = { readonly credit: string | null; readonly licence: string | null }

export const MAX_CREDIT = 200
export const MAX_LICENCE = 100

/** Licences that a reader can follow to their words, as people write them. Others stand as they were typed. */
const known = {
  'CC BY 3.0 PL': 'https://creativecommons.org/licenses/by/3.0/pl/',
  'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC BY-SA 3.0 PL': 'https://creativecommons.org/licenses/by-sa/3.0/pl/',
  'CC BY-SA 4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC0 1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
} as const

export const knownLicences = Object.keys(known) as readonly (keyof typeof known)[]

/** Address of the licence's words; null = it is none that we know. */
export function licenceHref(licence: string): string | null {
  return Object.hasOwn(known, licence) ? known[licence as keyof typeof known] : null
}
