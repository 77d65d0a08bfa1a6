/** Language tags as registered and written canonically: uk, pt-BR, sr-Latn (RFC 5646, 2.1 and 2.1.1). */
export const languageTag = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/

export function isLanguageTag(text: string | null): text is string {
  return text !== null && languageTag.test(text)
}

/** A tag from outside in its canonical form; null when it is no language, for example Word's "x-none". */
export function canonicalLanguage(text: string): string | null {
  try {
    const [tag = null] = Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))
    return isLanguageTag(tag) ? tag : null
  } catch {
    // RangeError: not a language tag at all.
    return null
  }
}
