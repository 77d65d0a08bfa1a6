import { mayReplaceFile, mayWriteArticles } from '#domain/permissions.ts'
import { createArticle } from '../article/create-article.ts'
import type { WriteContext } from '../context.ts'
import { createMedia } from '../media/create-media.ts'
import { requireImageInUse } from '../media/image-in-use.ts'
import { replaceMedia } from '../media/replace-media.ts'
import { requireAllowed } from '../require-allowed.ts'
import { createAttachment } from './create-attachment.ts'
import { replaceAttachment, requireReplaceable } from './replace-attachment.ts'

/* Asked before the bytes of an upload are received and kept. */

/** Throws Forbidden. */
export function askToAddImage(context: WriteContext): void {
  requireAllowed(context, createMedia.verbName, mayWriteArticles)
}

/** Throws NotFound; Forbidden. */
export function askToReplaceImage(context: WriteContext, mediaId: number): void {
  const image = requireImageInUse(context.db, mediaId)
  requireAllowed(context, replaceMedia.verbName, (actor) => mayReplaceFile(actor, image))
}

/** A text that comes as a file, with its pictures. Throws Forbidden. */
export function askToBeginArticle(context: WriteContext): void {
  requireAllowed(context, createArticle.verbName, mayWriteArticles)
}

/** Throws Forbidden. */
export function askToAddFile(context: WriteContext): void {
  requireAllowed(context, createAttachment.verbName, mayWriteArticles)
}

/** Throws NotFound; Forbidden. */
export function askToReplaceFile(context: WriteContext, attachmentId: number): void {
  const attachment = requireReplaceable(context.db, attachmentId)
  requireAllowed(context, replaceAttachment.verbName, (actor) => mayReplaceFile(actor, attachment))
}
