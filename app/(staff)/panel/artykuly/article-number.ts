import { NotFound } from '#domain/errors.ts'

/** The number of an article in an address. Throws NotFound for anything else. */
export function articleNumber(part: string): number {
  if (!/^[1-9]\d{0,14}$/.test(part)) throw new NotFound(`Not the number of an article: ${part.slice(0, 40)}`)
  return Number(part)
}
