import { z } from 'zod'
import { isoDay, recordId } from '../input-parts.ts'
import { textSchema } from '../text/text-schema.ts'
import { waivableKeys } from './waivable-checks.ts'

/** Shortest reason, in UTF-16 units, and the longest time of a waiver, in days. */
export const MIN_WAIVER_REASON = 10
export const MAX_WAIVER_DAYS = 366

export const WaiveCheckInput = z.object({
  articleId: recordId,
  check: z.enum(waivableKeys, { error: 'not-waivable' }),
  /** Which of the findings: its fingerprint (check-fingerprint.ts). */
  finding: z.string().regex(/^[0-9a-f]{32}$/, { error: 'not-a-finding' }),
  reason: textSchema({ max: 1_000 }).refine((reason) => reason.length >= MIN_WAIVER_REASON, { error: 'too-short' }),
  /** The last day on which it holds. */
  until: isoDay,
})

export const EndWaiverInput = z.object({ waiverId: recordId })
