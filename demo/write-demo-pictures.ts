import type { z } from 'zod'
import type { CreateMediaInput } from '#domain/media/media-input.ts'
import type { EditorContext } from '#services/context.ts'
import { createMedia } from '#services/media/create-media.ts'
import type { DemoPictureKey } from './pictures/demo-pictures.ts'
import { required } from './required.ts'

/** Pictures that lie on the disk and are in no table yet. */
export type KeptDemoPictures = ReadonlyMap<DemoPictureKey, KeptDemoPicture>
export type KeptDemoPicture = z.input<typeof CreateMediaInput>

/** Enters them. Throws Error with the issues of a refusal. */
export function writeDemoPictures(
  context: EditorContext,
  pictures: KeptDemoPictures,
): ReadonlyMap<DemoPictureKey, number> {
  return new Map([...pictures].map(([key, picture]) => [key, required(createMedia(context, picture), key).mediaId]))
}
