import type { EditorContext } from '../context.ts'
import { eachOfMany } from '../each-of-many.ts'
import { putAwayMedia } from './put-away-media.ts'

/** Puts images away (each-of-many.ts). `left`: how many were not put away, used meanwhile or gone. Throws Forbidden; Busy. */
export async function putAwayMany(context: EditorContext, mediaIds: readonly number[]): Promise<{ left: number }> {
  const { left } = await eachOfMany([...new Set(mediaIds)], (mediaId) => putAwayMedia(context, { mediaId }))
  return { left: left.length }
}
