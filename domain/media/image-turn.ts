/** Ways to turn a picture: a quarter to the right, a quarter to the left, upside down. */
export const imageTurns = ['right', 'left', 'over'] as const
export type ImageTurn = (typeof imageTurns)[number]

/** What a form sent; null = none of them. */
export function parseImageTurn(text: string): ImageTurn | null {
  return imageTurns.find((turn) => turn === text) ?? null
}
