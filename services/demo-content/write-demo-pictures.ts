import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import type { Database } from '#db/client.ts'
import type { CreateMediaInput } from '#domain/media/media-input.ts'
import { systemContext } from '../context.ts'
import { createMedia } from '../media/create-media.ts'
import { keepImage } from '../media/keep-image.ts'
import { type DemoPictureKey, demoPictures } from './pictures/demo-pictures.ts'

/** Pictures that lie on the disk and are in no table yet. */
export type KeptDemoPictures = ReadonlyMap<DemoPictureKey, z.input<typeof CreateMediaInput>>

/**
 * Draws the demonstration pictures anew at every width, under `dataDirectory`. Before the transaction of the first
 * content, because drawing waits and a transaction cannot. Throws Error with the issues of a refusal.
 */
export async function keepDemoPictures(dataDirectory: string): Promise<KeptDemoPictures> {
  const keys = Object.keys(demoPictures) as DemoPictureKey[]
  const kept = new Map<DemoPictureKey, z.input<typeof CreateMediaInput>>()
  for (const key of keys) {
    const uploadName = demoPictures[key]
    const verdict = await keepImage(dataDirectory, await readFile(new URL(`./pictures/${uploadName}`, import.meta.url)))
    if (!verdict.ok) throw new Error(`Demo picture was refused (${uploadName}): ${JSON.stringify(verdict.issues)}`)
    kept.set(key, { ...verdict.value, uploadName })
  }
  return kept
}

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
