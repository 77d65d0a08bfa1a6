import type { z } from 'zod'
import type { Database } from '#db/client.ts'
import type { CreateMediaInput } from '#domain/media/media-input.ts'
import { systemContext } from '../context.ts'
import { createMedia } from '../media/create-media.ts'
import type { DemoPictureKey } from './pictures/demo-pictures.ts'

/** Pictures that lie on the disk and are in no table yet. */
export type KeptDemoPictures = ReadonlyMap<DemoPictureKey, KeptDemoPicture>
export type KeptDemoPicture = z.input<typeof CreateMediaInput>

/** Enters them. Throws Error with the issues of a refusal. */
export function writeDemoPictures(
  db: Database,
  now: number,
  pictures: KeptDemoPictures,
): ReadonlyMap<DemoPictureKey, number> {
  const context = systemContext(db, now, 'demo-content')
  return new Map(
    [...pictures].map(([key, picture]) => {
      const created = createMedia(context, picture)
      if (!created.ok) throw new Error(`Demo picture was refused (${key}): ${JSON.stringify(created.issues)}`)
      return [key, created.value.mediaId]
    }),
  )
}
