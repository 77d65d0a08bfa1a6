import type { Reader } from '#db/client.ts'
import type { ArticleText } from '#domain/article/article-text.ts'
import { editLinks } from '#domain/article/body/edit-links.ts'
import { rightTarget } from './right-target.ts'

/** The text with every link leading where it should, as far as that is known; its words stay. */
export function fixLinks(
  db: Reader,
  text: ArticleText,
  ownHost: string | null,
): { readonly ok: true; readonly text: ArticleText } {
  return { ok: true, text: { ...text, body: editLinks(text.body, (target) => rightTarget(db, target, ownHost)) } }
}
