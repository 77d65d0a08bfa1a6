import { z } from 'zod'
import { recordId, seenLockVersion } from '../input-parts.ts'
import { lineSchema } from '../text/text-schema.ts'

const name = lineSchema({ max: 80 })
/** The person was shown a similar tag and says that this one means something else. */
const despiteSimilar = z.boolean().default(false)

/** Whether pages of the topic carry „Szybkie wyjście”. */
const quickExit = z.boolean()

export const CreateTagInput = z.object({ name, despiteSimilar, quickExit: quickExit.default(false) })
/** `quickExit` undefined stays as it is. */
export const ChangeTagInput = z.object({
  tagId: recordId,
  seenLockVersion,
  name,
  despiteSimilar,
  quickExit: quickExit.optional(),
})
export const MergeTagInput = z.object({ tagId: recordId, seenLockVersion, intoTagId: recordId })
export const DeleteTagInput = z.object({ tagId: recordId, seenLockVersion })
