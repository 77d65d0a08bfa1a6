import { z } from 'zod'
import { versionSchema } from '../article/text-version-input.ts'
import { anchoredSchema, commentWords } from '../comment/comment-input.ts'
import { optionalLine, optionalText, recordId } from '../input-parts.ts'
import { lineSchema } from '../text/text-schema.ts'
import { isPreviewSecret, MAX_PREVIEW_DAYS } from './preview-link.ts'

const days = z.int({ error: 'not-days' }).min(1, { error: 'not-days' }).max(MAX_PREVIEW_DAYS, { error: 'not-days' })

/** `intendedFor`: who it is for, in the words of the staff. */
export const CreatePreviewInput = z.object({
  articleId: recordId,
  version: versionSchema,
  days,
  intendedFor: optionalLine(200),
})

export const RevokePreviewInput = z.object({ previewId: recordId })

const secret = z.string().refine(isPreviewSecret, { error: 'not-a-secret' })

/** Whoever reads by a link gives a name that nobody checks. */
const signedName = lineSchema({ max: 100 })

export const OpenPreviewInput = z.object({ secret })

export const CommentOnPreviewInput = z.object({
  readingSecret: secret,
  ...anchoredSchema,
  words: commentWords,
  signedName,
})

/** `words`: what is confirmed. */
export const ConfirmPreviewInput = z.object({ readingSecret: secret, signedName, words: optionalText(500) })
