import { z } from 'zod'
import { recordId, seenLockVersion } from '../input-parts.ts'
import { lineSchema } from '../text/clean-text.ts'

const name = lineSchema({ max: 80 })

export const CreateTagInput = z.object({ name })
export const ChangeTagInput = z.object({ tagId: recordId, seenLockVersion, name })
