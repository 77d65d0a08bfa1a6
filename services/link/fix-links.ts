import type { Reader } from '#db/client.ts'
import type { ArticleText } from '#domain/article/article-text.ts'

/** placeholder until the next step */
export function fixLinks(_db: Reader, text: ArticleText): { readonly ok: true; readonly text: ArticleText } {
  return { ok: true, text }
}
