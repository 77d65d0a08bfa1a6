import { count, eq } from 'drizzle-orm'
import { previewConfirmations } from '#db/schema/index.ts'
import { mayReadByPreview } from '#domain/permissions.ts'
import { ConfirmPreviewInput } from '#domain/preview/preview-input.ts'
import { MAX_CONFIRMATIONS } from '#domain/preview/preview-link.ts'
import { foldLetters } from '#domain/text/fold-letters.ts'
import { defineVerb } from '../define-verb.ts'
import { done, refused } from '../outcome.ts'
import { requireLivePreview } from './live-preview.ts'

/**
 * „Potwierdzam" of somebody who reads by a link, once under each name, which nobody checks. It approves nothing: only staff do.
 * Refuses with `signedName: confirmed-already` and `words: link-is-full`. Throws NotFound.
 */
export const confirmPreview = defineVerb({
  name: 'preview.confirm',
  input: ConfirmPreviewInput,
  load: (scope, { readingSecret }) => requireLivePreview(scope, { reading: readingSecret }),
  allow: mayReadByPreview,
  run: ({ tx, now }, { signedName, words }, { preview, articleId }) => {
    const isOfLink = eq(previewConfirmations.previewId, preview.id)
    const [rows] = tx.select({ all: count() }).from(previewConfirmations).where(isOfLink).all()
    if ((rows?.all ?? 0) >= MAX_CONFIRMATIONS) return refused({ field: 'words', key: 'link-is-full' })
    const added = tx
      .insert(previewConfirmations)
      .values({ previewId: preview.id, signedName, nameKey: nameKey(signedName), words, confirmedAt: now })
      .onConflictDoNothing()
      .run()
    if (added.changes === 0) return refused({ field: 'signedName', key: 'confirmed-already' })
    return done(
      { previewId: preview.id },
      {
        subject: { kind: 'article', id: articleId },
        changed: [],
        details: { preview: preview.id },
        readersSee: false,
      },
    )
  },
})

/** "Łucja  Żak" and "lucja żak" are one name; what is left of a name of signs alone is the name itself. */
function nameKey(name: string): string {
  return foldLetters(name).replace(/\s+/g, ' ').trim() || name
}
