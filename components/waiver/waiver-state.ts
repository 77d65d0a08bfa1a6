type Waiver = { readonly endedAt: number | null; readonly untilOn: string }

/** How a waiver is on a day (Warsaw calendar), in words. */
export function waiverState({ endedAt, untilOn }: Waiver, today: string): 'obowiązuje' | 'wygasło' | 'zakończone' {
  if (endedAt !== null) return 'zakończone'
  return untilOn < today ? 'wygasło' : 'obowiązuje'
}
