import { z } from 'zod'
import { optionalLine, recordId, seenLockVersion } from '../input-parts.ts'
import { lineSchema } from '../text/text-schema.ts'
import { MAX_CREDIT, MAX_LICENCE } from './image-credit.ts'
import { MASTER_BOX } from './image-size.ts'

/** An image already kept (services/media/keep-image.ts); its name only helps the staff to find it. */
const kept = {
  hash: z.string().regex(/^[0-9a-f]{64}$/, { error: 'not-a-file' }),
  mimeType: z.enum(['image/jpeg', 'image/png'], { error: 'not-allowed-kind' }),
  width: z.int().positive().max(MASTER_BOX.width),
  height: z.int().positive().max(MASTER_BOX.height),
  bytes: z.int().positive({ error: 'empty' }),
  uploadName: lineSchema({ max: 120 }),
}

export const CreateMediaInput = z.object(kept)
export const ReplaceMediaInput = z.object({ mediaId: recordId, seenLockVersion, ...kept })

export const DeleteMediaInput = z.object({ mediaId: recordId })
export const PutAwayMediaInput = z.object({ mediaId: recordId })

export const CreditMediaInput = z.object({
  mediaId: recordId,
  seenLockVersion,
  credit: optionalLine(MAX_CREDIT),
  licence: optionalLine(MAX_LICENCE),
})

export type KeptMaster = Omit<z.output<typeof CreateMediaInput>, 'uploadName'>
