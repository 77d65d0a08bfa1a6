import type { ReviewReason } from '#domain/article/review-reason.ts'

/** Why an article is proposed for the archive. */
const reviewReasonLabels = {
  'past-validity': 'minął termin „Ważne do”',
  'event-over': 'wydarzenie już się odbyło',
  'project-ended': 'projekt się zakończył',
  old: 'dawno bez zmian',
  unread: 'nikt nie czytał od pół roku',
} as const satisfies Record<ReviewReason, string>

const YEAR_MS = 365.25 * 86_400_000

/** In words; how old the text is, as of `now`, where that is the reason (ms UTC). */
export function reviewReasonWords(reason: ReviewReason, publishedAt: number | null, now: number): string {
  if (reason !== 'old' || publishedAt === null) return reviewReasonLabels[reason]
  const years = Math.max(1, Math.floor((now - publishedAt) / YEAR_MS))
  return years === 1 ? 'od roku bez zmian' : `od ${years} lat bez zmian`
}
