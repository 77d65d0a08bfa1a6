import type { ArticleText } from '#domain/article/article-text.ts'
import type { Issue } from '#domain/issue.ts'
import { type ArticleForWriting, requireArticleForWriting } from '../article/article-for-writing.ts'
import { saveDraft } from '../article/save-draft.ts'
import { atomically } from '../atomically.ts'
import { canonicalJson } from '../audit/canonical-json.ts'
import type { EditorContext } from '../context.ts'
import type { Json } from '../outcome.ts'

export type Seen = { readonly articleId: number; readonly seenLockVersion: number }

export type Performed =
  /** `remarks`: what is to be known of it. */
  | { readonly kind: 'done' | 'unchanged'; readonly remarks?: readonly Issue[] }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }

type Change = (
  text: ArticleText,
) => { readonly ok: true; readonly text: ArticleText } | { readonly ok: false; readonly issues: readonly Issue[] }

/**
 * Changes what an article says in the draft in progress, or in one begun beside the published revision; a remark says when
 * it joined one that was there (`joins-draft`). A draft in which a field waits to be corrected is left alone, because this
 * save would forget what was typed there (`field-to-correct`). Throws what saveDraft throws.
 */
export function changeText(context: EditorContext, seen: Seen, change: Change): Performed {
  const article = requireArticleForWriting(context, seen.articleId)
  const changed = change(article.text)
  if (!changed.ok) return { kind: 'refused', issues: changed.issues }
  if (isSame(changed.text, article.text)) return { kind: 'unchanged' }
  if (article.leftOut !== null) return { kind: 'refused', issues: [{ field: '', key: 'field-to-correct' }] }
  const saved = atomically(context, saveDraft.verbName, () => {
    const result = saveDraft(context, { ...seen, ...toSent(article, changed.text) })
    return result.ok && result.value.issues.length > 0 ? { ok: false, issues: result.value.issues } : result
  })
  if (!saved.ok) return { kind: 'refused', issues: saved.issues }
  return { kind: 'done', remarks: joinsDraft(article) ? [{ field: '', key: 'joins-draft' }] : [] }
}

/** The same with what readers are told of it, where they have read the article: after what the draft says already. */
export function changeTextWithNote(context: EditorContext, seen: Seen, changeNote: string, change: Change): Performed {
  const article = requireArticleForWriting(context, seen.articleId)
  return changeText(context, seen, (text) => {
    const changed = change(text)
    if (!changed.ok || article.publicState === 'none' || isSame(changed.text, text)) return changed
    const former = joinsDraft(article) ? text.changeNote : null
    const isSaid = former?.includes(changeNote) === true
    // What readers are told of is no editorial update, whatever the draft was before.
    const updateKind = text.updateKind === 'editorial' ? 'material' : text.updateKind
    const told = isSaid ? former : [former, changeNote].filter(Boolean).join(' ')
    return { ok: true, text: { ...changed.text, changeNote: told, updateKind } }
  })
}

function joinsDraft({ publicState, openState }: ArticleForWriting): boolean {
  return publicState !== 'none' && openState !== null
}

/** The address is the one it has, also one that the draft only has in mind: nobody chose another here. */
function toSent({ openState }: ArticleForWriting, text: ArticleText) {
  const lists = {
    tagIds: [...text.tagIds],
    voivodeships: [...text.voivodeships],
    attachments: [...text.attachments],
  }
  return { ...text, ...lists, slug: openState === null ? null : text.slug }
}

function isSame(one: ArticleText, other: ArticleText): boolean {
  // A text is plain JSON by its type; interfaces of its blocks hide that from TypeScript.
  return canonicalJson(one as unknown as Json) === canonicalJson(other as unknown as Json)
}
