const LONGEST_HEADING = 160
const FEWEST_LETTERS = 8
/** Three words of two letters and more, with nothing but spaces between: short names of offices stand with commas. */
const shoutedRun = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:[ \u00a0]+\p{Lu}+){2,}(?![\p{L}\p{N}])/gu
const FEWEST_IN_RUN = 15

/** A short line all in capitals: a heading that no screen reader can find, and hard to read. */
export function isShouted(text: string, fewest = FEWEST_LETTERS): boolean {
  if (text.length > LONGEST_HEADING || /\p{Ll}/u.test(text)) return false
  return lettersOf(text) >= fewest
}

/** Words written in capitals inside other text; null when there are none. */
export function findShoutedWords(text: string): string | null {
  return (
    [...text.matchAll(shoutedRun)].map(([words]) => words).find((words) => lettersOf(words) >= FEWEST_IN_RUN) ?? null
  )
}

function lettersOf(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0
}
