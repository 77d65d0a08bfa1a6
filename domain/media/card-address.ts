/** Width and height of the picture that social networks show beside a shared link, in pixels (ogp.me asks for no others). */
export const CARD_SIZE = { width: 1_200, height: 630 } as const

/** `stamp`: of what the picture says, 16 hexadecimal digits; a changed picture has another address. */
export type CardName = { readonly revisionId: number; readonly stamp: string }

export function cardAddress(name: CardName): string {
  return `/media/karta/${cardFileName(name)}`
}

export function cardFileName({ revisionId, stamp }: CardName): string {
  return `${revisionId}-${stamp}.png`
}

/** The last part of an address: one spelling for each picture, null for anything else. */
export function parseCardName(file: string): CardName | null {
  const found = /^([1-9]\d{0,14})-([0-9a-f]{16})\.png$/.exec(file)
  return found ? { revisionId: Number(found[1]), stamp: found[2] ?? '' } : null
}
