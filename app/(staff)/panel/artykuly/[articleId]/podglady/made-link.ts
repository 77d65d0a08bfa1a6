import { refresh } from 'next/cache'
import { siteUrl } from '#app/_server/context.ts'
import type { FormAnswer } from '#app/_server/form-action.ts'
import { previewAddress } from '#domain/preview/preview-link.ts'

/** The address of a link just made, shown once: its secret is kept nowhere. The list below the form has the link from now on. */
export function madeLink({ articleId, secret }: { readonly articleId: number; readonly secret: string }): FormAnswer {
  refresh()
  return {
    kind: 'secret',
    message: 'Odnośnik jest gotowy. Skopiuj go teraz: drugi raz się nie pokaże.',
    value: `${siteUrl()}${previewAddress(secret)}`,
    next: { href: `/panel/artykuly/${articleId}/podglady`, label: 'Wróć do odnośników' },
  }
}
