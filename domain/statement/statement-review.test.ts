import { expect, test } from 'vitest'
import { statementReviewNeed } from './statement-review.ts'

test.each([
  // [last review, today, need]
  ['2026-11-24', '2026-11-24', null],
  ['2026-03-31', '2027-02-28', null],
  ['2026-03-31', '2027-03-01', 'due'],
  ['2026-03-31', '2027-03-31', 'due'],
  ['2026-03-31', '2027-04-01', 'overdue'],
  ['2026-04-01', '2027-03-15', null],
  ['2026-04-01', '2027-12-31', null],
  ['2026-04-01', '2028-02-29', null],
  ['2026-04-01', '2028-03-01', 'due'],
  ['2026-04-01', '2028-04-01', 'overdue'],
  ['2027-03-31', '2027-04-01', null],
  // A year was skipped: overdue in January too, and no longer merely due in March.
  ['2025-03-31', '2027-01-10', 'overdue'],
  ['2025-03-31', '2027-03-10', 'overdue'],
] as const)('last reviewed %s, on %s: %s', (lastReview, today, need) => {
  expect(statementReviewNeed(lastReview, today)).toBe(need)
})
