import { clockMoment } from './clock-time.ts'

/** Somebody else who has the text open; `savedAt` = ms UTC, null = no save of theirs is known. */
export type Other = { readonly name: string; readonly savedAt: number | null }

/** „Anna Nowak (zapis 14.32), Jan Kos” at `now` (ms UTC). */
export function othersWords(others: readonly Other[], now: number): string {
  return others
    .map(({ name, savedAt }) => (savedAt === null ? name : `${name} (zapis ${clockMoment(savedAt, now)})`))
    .join(', ')
}
