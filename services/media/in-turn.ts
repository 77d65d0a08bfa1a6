let last: Promise<unknown> = Promise.resolve()

/**
 * Decoding an image takes up to 160 MB for a moment (40 Mpx of four bytes), so one is decoded at a time and the others
 * wait. A failure of one is no concern of the next.
 */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = last.then(work)
  last = mine.catch(() => {})
  return mine
}
