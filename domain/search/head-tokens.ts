/**
 * First signs of a key that stands beside the marks of a document once more, because the title or the summary has it: what is
 * looked for there is found along the few documents that have it there, not along all that have it anywhere. No word, key or
 * mark begins so (word-token.ts; domain/polish/word-keys.ts; services/search/search-marks.ts).
 */
const SIGNS = { title: '=~', summary: '~=' } as const

export type HeadPart = keyof typeof SIGNS

/** A key of a word or number (domain/polish/word-keys.ts, number-keys.ts) as a token of the title or of the summary. */
export function headToken(part: HeadPart, key: string): string {
  return SIGNS[part] + key
}
