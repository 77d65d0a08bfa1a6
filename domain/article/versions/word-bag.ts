/** How often a text has each of its words. */
export type WordBag = { readonly words: ReadonlyMap<string, number>; readonly size: number }

export function wordBag(text: string): WordBag {
  const words = new Map<string, number>()
  let size = 0
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    words.set(word, (words.get(word) ?? 0) + 1)
    size += 1
  }
  return { words, size }
}

/** The share of the words of both that both have (Dice), 0 to 1; of two without words 0. */
export function wordsShared(a: WordBag, b: WordBag): number {
  if (a.size + b.size === 0) return 0
  const [few, many] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words]
  let shared = 0
  for (const [word, times] of few) shared += Math.min(times, many.get(word) ?? 0)
  return (2 * shared) / (a.size + b.size)
}
