import type { ReviewReason } from '#domain/article/review-reason.ts'

/** Why an article is proposed for the archive. */
export const reviewReasonLabels = {
  'past-validity': 'minął termin „Ważne do”',
  'event-over': 'wydarzenie już się odbyło',
  'project-ended': 'projekt się zakończył',
  old: 'dawno bez zmian',
  unread: 'nikt nie czytał od pół roku',
} as const satisfies Record<ReviewReason, string>
