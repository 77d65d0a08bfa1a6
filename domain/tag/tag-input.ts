import { z } from 'zod'
import { recordId, seenLockVersion } from '../input-parts.ts'
import { lineSchema } from '../text/clean-text.ts'

const name = lineSchema({ max: 80 })
/** The person was shown a similar tag and says that this one means something else. */
const despiteSimilar = z.boolean().default(false)

export const CreateTagInput = z.object({ name, despiteSimilar })
export const ChangeTagInput = z.object({ tagId: recordId, seenLockVersion, name, despiteSimilar })
export const MergeTagInput = z.object({ tagId: recordId, seenLockVersion, intoTagId: recordId })
