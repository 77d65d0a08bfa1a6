const ENGLISH_WORDS = new Set([
  'the',
  'of',
  'in',
  'and',
  'for',
  'with',
  'by',
  'from',
  'against',
  'to',
  'on',
  'at',
  'is',
  'are',
])
/** Also Polish words: they alone prove nothing. */
const SHARED_WORDS = new Set(['to', 'on', 'at', 'by'])
const POLISH_WORDS = new Set([
  'i',
  'w',
  'z',
  'na',
  'do',
  'dla',
  'oraz',
  'się',
  'od',
  'ze',
  'we',
  'przez',
  'nie',
  'jest',
  'ds',
])

/** Whether a title or name is English: English small words, no Polish ones and no Polish letters. Short and cautious. */
export function isEnglishText(text: string): boolean {
  if (/[ąćęłńóśźż]/iu.test(text)) return false
  const words = text.toLowerCase().split(/[^a-z']+/u)
  if (words.some((word) => POLISH_WORDS.has(word))) return false
  const small = new Set(words.filter((word) => ENGLISH_WORDS.has(word)))
  return small.size >= 2
    ? [...small].some((word) => !SHARED_WORDS.has(word))
    : small.size === 1 && words.length <= 6 && !isShared(small)
}

function isShared(small: ReadonlySet<string>): boolean {
  return [...small].every((word) => SHARED_WORDS.has(word))
}
