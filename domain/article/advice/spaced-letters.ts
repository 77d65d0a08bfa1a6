const run = /(?<![\p{L}\p{N}])(?:\p{L}[ \u00a0]{1,3}){2,}\p{L}(?![\p{L}\p{N}])/gu

/**
 * A word written letter by letter ("P O M O C"), which a screen reader spells; null when there is none. Letters in the
 * order of the alphabet are names of classes, and words of one letter are Polish.
 */
export function findSpacedLetters(text: string): string | null {
  return [...text.matchAll(run)].map(([letters]) => letters).find(isWord) ?? null
}

function isWord(letters: string): boolean {
  const one = letters.toLowerCase().split(/[ \u00a0]+/)
  // Three letters are a word only in capitals: "to i a" is none.
  if (one.length === 3 && letters !== letters.toUpperCase()) return false
  const isInOrder = one.every((letter, index) => index === 0 || letter > (one[index - 1] ?? ''))
  return (
    !isInOrder && one.some((letter) => !/[aiouwz]/.test(letter)) && one.some((letter) => /[aeiouyąęó]/.test(letter))
  )
}
