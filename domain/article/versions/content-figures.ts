import { canonicalText } from '#domain/text/canonical-text.ts'
import type { ArticleText } from '../article-text.ts'
import { bodyReferences } from '../body/body-references.ts'
import { bodyText } from '../body/body-text.ts'
import { type TextField, textDifferences } from '../text-differences.ts'
import { wordBag } from './word-bag.ts'

/** What changed from one content to the next, counted. */
export type ContentFigures = {
  readonly wordsAdded: number
  readonly wordsRemoved: number
  /** Top blocks of the body that came, went or differ, by their ids. */
  readonly blocks: number
  readonly imagesAdded: number
  readonly imagesRemoved: number
  /** Beside the body. */
  readonly fields: readonly TextField[]
}

/**
 * Counts quickly, for lists: words are compared as bags, so that a word that only moved is no change. Sentences are
 * compared by version-differences.ts.
 */
export function contentFigures(before: ArticleText, after: ArticleText): ContentFigures {
  const [words, formerWords] = [wordBag(bodyText(after.body)).words, wordBag(bodyText(before.body)).words]
  const [images, formerImages] = [imagesOf(after), imagesOf(before)]
  const { fields } = textDifferences(after, before)
  return {
    wordsAdded: moreIn(words, formerWords),
    wordsRemoved: moreIn(formerWords, words),
    blocks: differingBlocks(before, after),
    imagesAdded: [...images].filter((id) => !formerImages.has(id)).length,
    imagesRemoved: [...formerImages].filter((id) => !images.has(id)).length,
    fields,
  }
}

function moreIn(words: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): number {
  let more = 0
  for (const [word, times] of words) more += Math.max(0, times - (others.get(word) ?? 0))
  return more
}

function differingBlocks({ body: before }: ArticleText, { body: after }: ArticleText): number {
  const former = new Map(before.content.map((block) => [block.attrs.id, canonicalText(block)]))
  let differing = 0
  for (const block of after.content) {
    if (former.get(block.attrs.id) !== canonicalText(block)) differing += 1
    former.delete(block.attrs.id)
  }
  return differing + former.size
}

function imagesOf({ body, leadImage }: ArticleText): ReadonlySet<number> {
  return new Set([...bodyReferences(body).mediaIds, ...(leadImage === null ? [] : [leadImage.mediaId])])
}
