import type { IsoDay } from '../partial-date.ts'

/** `due`: to be done by the coming 31 March. `overdue`: a 31 March passed without it. */
type ReviewNeed = 'due' | 'overdue'

/**
 * Whether the accessibility statement waits for its yearly review: by 31 March of every year (art. 11 of the Act of
 * 4 April 2019). A review serves a year when made since 1 April before it. Said from 1 March on; null = nothing to do.
 * `lastReview`: the last review or, before the first one, the day the statement was made.
 */
export function statementReviewNeed(lastReview: IsoDay, today: IsoDay): ReviewNeed | null {
  const year = Number(today.slice(0, 4))
  const isAfterDeadline = today > `${year}-03-31`
  const lastDeadline = isAfterDeadline ? year : year - 1
  if (lastReview < `${lastDeadline - 1}-04-01`) return 'overdue'
  const isMarch = today >= `${year}-03-01` && !isAfterDeadline
  return isMarch && lastReview < `${year - 1}-04-01` ? 'due' : null
}
