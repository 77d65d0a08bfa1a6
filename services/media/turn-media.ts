import type { ImageTurn } from '#domain/media/image-turn.ts'
import { askToReplaceImage } from '../attachment/ask-to-upload.ts'
import type { EditorContext } from '../context.ts'
import type { VerbResult } from '../outcome.ts'
import { keepTurned } from './keep-image.ts'
import { replaceMedia } from './replace-media.ts'
import { requireImage } from './require-image.ts'

type Asked = { readonly mediaId: number; readonly seenLockVersion: number; readonly turn: ImageTurn | null }

/**
 * Turns an image, everywhere it is used: its turned picture takes its place (replace-media.ts). Of a JPEG a little is lost
 * with each turn, as with each saving.
 * Refuses with `turn: missing` and issues of the replacement. Throws NotFound; Forbidden; Conflict; when the disk refuses.
 */
export async function turnMedia(
  context: EditorContext,
  dataDirectory: string,
  { mediaId, seenLockVersion, turn }: Asked,
): Promise<VerbResult<{ mediaId: number }>> {
  if (turn === null) return { ok: false, issues: [{ field: 'turn', key: 'missing' }] }
  askToReplaceImage(context, mediaId)
  const image = requireImage(context.db, mediaId)
  const kept = await keepTurned(dataDirectory, image, turn)
  return replaceMedia(context, { mediaId, seenLockVersion, ...kept, uploadName: image.uploadName })
}
