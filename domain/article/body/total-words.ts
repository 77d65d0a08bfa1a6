/** Whether these words, at the beginning of the last row of a table, say that it sums up the rows above. */
export function namesTotal(words: string): boolean {
  return /^\s*(?:razem|ogółem|łącznie|suma|w sumie|total)(?![\p{L}\p{N}])/iu.test(words)
}
