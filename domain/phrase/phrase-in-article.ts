import type { ArticleText } from '../article/article-text.ts'
import type { Body } from '../article/body/body.ts'
import { bodyLinks } from '../article/body/body-links.ts'
import type { Issue } from '../issue.ts'
import { editArticleText, editBody, type TextEditor, type TextPart } from './edit-texts.ts'
import type { Phrase } from './phrase.ts'
import { phrasePlaces } from './phrase-places.ts'
import { phraseEdits, type Replacement, replaceInHref } from './replace-phrase.ts'
import { type Sentence, sentenceAround } from './sentence-around.ts'

/** A place where a phrase is, with its sentence; of the address of a link, the address. */
export type FoundPlace = Sentence & { readonly part: TextPart }

/** Where the phrase is in an article, in reading order. */
export function findInArticle(text: ArticleText, phrase: Phrase): readonly FoundPlace[] {
  return findWhere(phrase, (editor) => void editArticleText(text, editor))
}

/** The same for a body alone. */
export function findInBody(body: Body, phrase: Phrase): readonly FoundPlace[] {
  return findWhere(phrase, (editor) => void editBody(body, editor))
}

/** Where the phrase is in whatever `walk` goes through. */
export function findWhere(phrase: Phrase, walk: (editor: TextEditor) => void): FoundPlace[] {
  const found: FoundPlace[] = []
  const look = (text: string, part: TextPart) => {
    for (const place of phrasePlaces(text, phrase)) found.push({ part, ...sentenceAround(text, place) })
  }
  let href: string | null = null
  walk({
    words: (text, part) => {
      look(text, part)
      href = null
      return []
    },
    // Neighbours under one link are one link.
    href: (next) => {
      if (next !== href) look(next, 'link')
      href = next
      return next
    },
  })
  return found
}

export type Replaced<Text> =
  | { readonly ok: true; readonly text: Text }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/**
 * An article with the phrase replaced everywhere. Issue keys: `not-an-address` (the address of a link would be none),
 * `link-lost` (two links would become one).
 */
export function replaceInArticle(text: ArticleText, replacement: Replacement): Replaced<ArticleText> {
  return keepingLinks(
    replaceWhere(replacement, (editor) => editArticleText(text, editor)),
    (changed) => [text.body, changed.body],
  )
}

/** The same for a body alone. */
export function replaceInBody(body: Body, replacement: Replacement): Replaced<Body> {
  return keepingLinks(
    replaceWhere(replacement, (editor) => editBody(body, editor)),
    (changed) => [body, changed],
  )
}

/** What `edit` makes with the phrase replaced. Issue keys: `not-an-address`. */
export function replaceWhere<Text>(replacement: Replacement, edit: (editor: TextEditor) => Text): Replaced<Text> {
  let isAddress = true
  const text = edit({
    words: (words) => phraseEdits(words, replacement),
    href: (href) => {
      const changed = replaceInHref(href, replacement)
      if (changed === null) isAddress = false
      return changed
    },
  })
  return isAddress ? { ok: true, text } : { ok: false, issues: [{ field: 'body', key: 'not-an-address' }] }
}

function keepingLinks<Text>(
  replaced: Replaced<Text>,
  bodies: (changed: Text) => readonly [before: Body, after: Body],
): Replaced<Text> {
  if (!replaced.ok) return replaced
  const [before, after] = bodies(replaced.text)
  if (bodyLinks(after).length < bodyLinks(before).length) {
    return { ok: false, issues: [{ field: 'body', key: 'link-lost' }] }
  }
  return replaced
}
