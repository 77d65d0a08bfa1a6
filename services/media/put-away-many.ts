import { setImmediate as yieldToEventLoop } from 'node:timers/promises'
import { NotFound } from '#domain/errors.ts'
import type { EditorContext } from '../context.ts'
import { putAwayMedia } from './put-away-media.ts'

/**
 * Puts images away one after another, each by its own verb with its own entry in the log; other people's requests have
 * their turn in between. One that is used meanwhile, or gone, stops nothing but itself. Stopped in the middle, those that
 * are done are done, and the list of unused ones shows the rest. `left`: how many were not put away.
 * Throws Forbidden; Busy.
 */
export async function putAwayMany(context: EditorContext, mediaIds: readonly number[]): Promise<{ left: number }> {
  let left = 0
  for (const mediaId of new Set(mediaIds)) {
    if (!isPutAway(context, mediaId)) left += 1
    await yieldToEventLoop()
  }
  return { left }
}

function isPutAway(context: EditorContext, mediaId: number): boolean {
  try {
    return putAwayMedia(context, { mediaId }).ok
  } catch (error) {
    if (error instanceof NotFound) return false
    throw error
  }
}
