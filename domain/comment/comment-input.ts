import { z } from 'zod'
import { recordId } from '../input-parts.ts'
import { textSchema } from '../text/text-schema.ts'
import { MAX_COMMENT, MAX_QUOTE } from './comment-limits.ts'

/** More of the same words than a text of the greatest length has. */
const MAX_OCCURRENCE = 1_000_000

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

/** `occurrence`: which of the same words in the passage, from 0; where there are not so many, the first. */
export const AddCommentInput = z.object({
  articleId: recordId,
  ...anchoredSchema,
  occurrence: z.int().min(0).max(MAX_OCCURRENCE).default(0),
  words: commentWords,
})

export const AnswerCommentInput = z.object({ threadId: recordId, words: commentWords })

export const SettleThreadInput = z.object({ threadId: recordId })
