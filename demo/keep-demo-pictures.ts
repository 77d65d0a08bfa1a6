import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { portalFolder } from '#db/portal-folder.ts'
import { keepImage } from '#services/media/keep-image.ts'
import { type DemoPictureKey, demoPictures } from './pictures/demo-pictures.ts'
import type { KeptDemoPicture, KeptDemoPictures } from './write-demo-pictures.ts'

/**
 * Draws the demonstration pictures again at every width, under `dataDirectory`. Before the transaction of the first
 * content, because drawing waits and a transaction cannot. Throws Error with the issues of a refusal.
 */
export async function keepDemoPictures(dataDirectory: string): Promise<KeptDemoPictures> {
  const keys = Object.keys(demoPictures) as DemoPictureKey[]
  const kept = new Map<DemoPictureKey, KeptDemoPicture>()
  for (const key of keys) {
    const uploadName = demoPictures[key]
    const file = join(portalFolder(), 'demo/pictures', uploadName)
    const verdict = await keepImage(dataDirectory, await readFile(file))
    if (!verdict.ok) throw new Error(`Demo picture was refused (${uploadName}): ${JSON.stringify(verdict.issues)}`)
    kept.set(key, { ...verdict.value, uploadName })
  }
  return kept
}
