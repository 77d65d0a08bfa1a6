import { eq } from 'drizzle-orm'
import { previewLinks } from '#db/schema/index.ts'
import { mayReadByPreview } from '#domain/permissions.ts'
import { OpenPreviewInput } from '#domain/preview/preview-input.ts'
import { MAX_OPENINGS } from '#domain/preview/preview-link.ts'
import { defineVerb } from '../define-verb.ts'
import { done, unchanged } from '../outcome.ts'
import { requireLivePreview } from './live-preview.ts'
import { readingSecretOf } from './preview-secret.ts'

/**
 * Somebody pressed the button of the page that was sent to them: counts it, and tells where the text is. Nothing about who it
 * was. `unchanged` once it was opened so often that counting makes no sense. Throws NotFound.
 */
export const openPreview = defineVerb({
  name: 'preview.open',
  input: OpenPreviewInput,
  load: (scope, { secret }) => requireLivePreview(scope, { sent: secret }),
  allow: mayReadByPreview,
  run: ({ tx }, { secret }, { preview, articleId }) => {
    const value = { readingSecret: readingSecretOf(secret) }
    if (preview.openedCount >= MAX_OPENINGS) return unchanged(value)
    const openedCount = preview.openedCount + 1
    tx.update(previewLinks).set({ openedCount }).where(eq(previewLinks.id, preview.id)).run()
    return done(value, {
      subject: { kind: 'article', id: articleId },
      changed: [],
      details: { preview: preview.id, openedCount },
      readersSee: false,
    })
  },
})
