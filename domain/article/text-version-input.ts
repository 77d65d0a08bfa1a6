import { z } from 'zod'
import { recordId, seenLockVersion } from '../input-parts.ts'
import { lineSchema } from '../text/text-schema.ts'
import { parseVersionRef } from './text-version.ts'
import { parseVersionPart } from './version-part.ts'

/** As an address names it (text-version.ts). */
export const versionSchema = z.string().transform((text, context) => {
  const ref = parseVersionRef(text)
  if (ref !== null) return ref
  context.addIssue({ code: 'custom', message: 'not-a-version' })
  return z.NEVER
})

/** null = the whole text. */
const part = z
  .string()
  .nullable()
  .default(null)
  .transform((text, context) => {
    const parsed = text === null ? null : parseVersionPart(text)
    if (text === null || parsed !== null) return parsed
    context.addIssue({ code: 'custom', message: 'not-a-part' })
    return z.NEVER
  })

export const RestoreVersionInput = z.object({ articleId: recordId, seenLockVersion, version: versionSchema, part })

/** `seenHash`: SHA-256 of the content that the person saw (services/article/snapshots). */
export const NameVersionInput = z.object({
  articleId: recordId,
  version: versionSchema,
  seenHash: z.string().regex(/^[0-9a-f]{64}$/, { error: 'not-a-version' }),
  name: lineSchema({ max: 120 }),
})
