import { z } from 'zod'
import { recordId } from '../input-parts.ts'
import { textSchema } from '../text/text-schema.ts'

/** UTF-16 units. */
export const MAX_COMMENT = 2_000
/** A longer passage is named by its beginning. */
export const MAX_QUOTE = 500

export const commentWords = textSchema({ max: MAX_COMMENT })

/** Which passage, and which words of it; `passageId` null = the whole text, and then there is no quote. */
export const anchoredSchema = {
  passageId: z
    .string()
    .max(100, { error: 'not-a-passage' })
    .transform((id) => (id === '' ? null : id))
    .nullable(),
  quote: textSchema({ max: MAX_QUOTE, required: false }),
}

export const AddCommentInput = z.object({ articleId: recordId, ...anchoredSchema, words: commentWords })

export const AnswerCommentInput = z.object({ threadId: recordId, words: commentWords })

export const SettleThreadInput = z.object({ threadId: recordId })
