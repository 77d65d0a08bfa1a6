export type WordGuesser = {
  /** What all forms of an unknown word should have in common; `word` is folded (foldLetters). At least one, not empty. */
  readonly stems: (word: string) => readonly string[]
}
