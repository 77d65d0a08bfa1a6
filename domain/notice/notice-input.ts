import { z } from 'zod'
import { isoDay, recordId, seenChoice } from '../input-parts.ts'

/** The article pinned to the front page and its last day there; null takes the notice down. */
export const ChangeNoticeInput = z.object({
  notice: z.object({ articleId: recordId, until: isoDay }).nullable(),
  seenLockVersion: seenChoice,
})
