const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

/** Shorter words have too many neighbours to guess from. */
const WORD_MIN = 4

/**
 * Every folded word that one typing error turns into this one: a letter too many, too few, another one, or two exchanged
 * (Damerau 1964: these four are over 80 % of errors). About 54 × its length; none for a word that is too short.
 */
export function oneErrorAway(word: string): string[] {
  const letters = [...word]
  if (letters.length < WORD_MIN) return []
  const found = new Set<string>()
  for (let at = 0; at <= letters.length; at += 1) {
    const before = letters.slice(0, at).join('')
    const rest = letters.slice(at).join('')
    const after = letters.slice(at + 1).join('')
    for (const letter of LETTERS) found.add(before + letter + rest).add(before + letter + after)
    found.add(before + after)
    if (at + 1 < letters.length) found.add(`${before}${letters[at + 1]}${letters[at]}${letters.slice(at + 2).join('')}`)
  }
  found.delete(word)
  return [...found]
}
