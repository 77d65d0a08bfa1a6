/** Languages an article may be written in; its addresses are kept per language. A new one is a row of `locales` too. */
export const locales = ['pl', 'en'] as const
export type Locale = (typeof locales)[number]
