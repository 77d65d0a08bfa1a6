import { z } from 'zod'
import { recordId } from '../input-parts.ts'
import { lineSchema } from '../text/clean-text.ts'
import { MASTER_BOX } from './image-size.ts'

/** An image already kept (services/media/keep-image.ts); its name only helps the staff to find it. */
export const CreateMediaInput = z.object({
  hash: z.string().regex(/^[0-9a-f]{64}$/, { error: 'not-a-file' }),
  mimeType: z.enum(['image/jpeg', 'image/png'], { error: 'not-allowed-kind' }),
  width: z.int().positive().max(MASTER_BOX.width),
  height: z.int().positive().max(MASTER_BOX.height),
  bytes: z.int().positive({ error: 'empty' }),
  uploadName: lineSchema({ max: 120 }),
})

export const DeleteMediaInput = z.object({ mediaId: recordId })
export const PutAwayMediaInput = z.object({ mediaId: recordId })

export type KeptMaster = Omit<z.output<typeof CreateMediaInput>, 'uploadName'>
