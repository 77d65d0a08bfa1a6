/** Languages an article may be written in; its addresses are kept per language. A new one is a row of `locales` too. */
export const locales = ['pl', 'en'] as const
export type Locale = (typeof locales)[number]

/** Languages in which the portal has pages for readers; an article in another one would be at no address. */
export const publicLocales = ['pl'] as const satisfies readonly Locale[]
export type PublicLocale = (typeof publicLocales)[number]

/** The language of addresses that name none. */
export const defaultLocale: PublicLocale = 'pl'

/** The same with the country, as Open Graph wants it (ogp.me, og:locale). */
export const openGraphLocales = { pl: 'pl_PL' } as const satisfies Record<PublicLocale, string>

export function hasPublicPages(locale: Locale): boolean {
  return publicLocales.some((shown) => shown === locale)
}
