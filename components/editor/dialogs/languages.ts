const codes = [
  'en',
  'uk',
  'ru',
  'be',
  'de',
  'fr',
  'es',
  'it',
  'ro',
  'bg',
  'cs',
  'sk',
  'lt',
  'vi',
  'tr',
  'ar',
  'ka',
  'hi',
  'fil',
  'zh',
  'la',
]

const names = new Intl.DisplayNames('pl', { type: 'language' })

type Language = { readonly code: string; readonly name: string }

/** Languages of passages and of files in this portal, by their Polish names; Polish itself is the page's own. */
export const languages: readonly Language[] = codes
  .map((code) => ({ code, name: names.of(code) ?? code }))
  .toSorted((a, b) => a.name.localeCompare(b.name, 'pl'))

export const fileLanguages: readonly Language[] = [{ code: 'pl', name: names.of('pl') ?? 'pl' }, ...languages]
