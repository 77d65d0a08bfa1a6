import { sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleOverviews, articles } from '#db/schema/index.ts'
import type { ArticleText } from '#domain/article/article-text.ts'
import { editArticleText } from '#domain/phrase/edit-texts.ts'
import type { Phrase } from '#domain/phrase/phrase.ts'
import { phraseExpression, toIndexed } from '#domain/phrase/phrase-keys.ts'
import { articleScope } from '../article/article-scope.ts'
import type { CurrentTexts } from '../article/current-texts.ts'
import type { ArticleScope } from '../article/in-scope.ts'
import type { WriteRows } from '../search/write-rows.ts'

/** A table of FTS5 (drizzle/…_phrases_and_links.sql); drafts are in it, so only this folder asks it. */
export const phraseIndex = sql.raw('phrase_index')

/** No key of a phrase has it; the texts of an article are folded all at once. */
const BETWEEN_TEXTS = '\u{e000}'

/** Brings the index to what articles say now, by their numbers; null = it is in the bin. */
export function indexPhrases(tx: Reader, articles: ReadonlyMap<number, CurrentTexts | null>, write: WriteRows): void {
  const ids = [...articles.keys()]
  tx.run(sql`delete from ${phraseIndex} where rowid in (select value from json_each(${JSON.stringify(ids)}))`)
  const rows = [...articles].flatMap(([articleId, texts]) => {
    const words = [texts?.open, texts?.live].flatMap((one) => (one ? wordsOf(one.text) : []))
    return words.length === 0 ? [] : [[articleId, toIndexed([...new Set(words)].join(BETWEEN_TEXTS))] as const]
  })
  write(phraseIndex, ['words'], rows)
}

/** Numbers of articles that may hold the phrase, the last changed first; of those that this actor sees. */
export function mayHoldPhrase({ tx, actor }: ArticleScope, phrase: Phrase): number[] {
  const expression = phraseExpression(phrase)
  if (expression === null) return []
  const rule = articleScope(actor)
  const isSeen = rule
    ? sql`and ${articleOverviews.articleId} in (select ${articles.id} from ${articles} where ${rule})`
    : sql``
  // Left to itself, SQLite walks along all articles and asks the index for each.
  return tx
    .all<{ id: number }>(
      sql`select ${articleOverviews.articleId} as id from ${phraseIndex}
        cross join ${articleOverviews} on ${articleOverviews.articleId} = ${phraseIndex}.rowid
        where ${phraseIndex} match ${expression} ${isSeen}
        order by ${articleOverviews.changedAt} desc, ${articleOverviews.articleId} desc`,
    )
    .map(({ id }) => id)
}

function wordsOf(text: ArticleText): string[] {
  const words: string[] = []
  const keep = (one: string) => {
    if (one !== '') words.push(one)
  }
  editArticleText(text, {
    words: (one) => {
      keep(one)
      return []
    },
    href: (href) => {
      keep(href)
      return href
    },
  })
  return words
}
