import type { ArticleView } from '#components/article/article-view.ts'
import type { IsoDay } from '#domain/partial-date.ts'
import { type JsonLd, newsArticle } from '#domain/structured-data.ts'
import { asSentence } from '#domain/text/as-sentence.ts'
import { truncateAtWord } from '#domain/text/truncate-at-word.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import type { PublicArticle } from '#services/article/public-article.ts'

/** What search engines show of an article without a summary: the beginning of its text, in UTF-16 units. */
const DESCRIPTION_LENGTH = 160

/** The summary or, where there is none, the beginning of the text. */
export function articleDescription({ revision }: PublicArticle): string {
  return revision.summary || truncateAtWord(revision.bodyText, DESCRIPTION_LENGTH)
}

/** Day of the last change that readers were told of; null while none was. */
export function lastChangeDay({ told }: PublicArticle): IsoDay | null {
  return told === null || told.number === 1 || told.publishedAt === null ? null : warsawDay(told.publishedAt)
}

/** The last change of any kind (ms UTC), for Last-Modified: a text of it that went public, or its way into the archive. */
export function lastChange({ article, revision }: PublicArticle): number {
  return Math.max(revision.publishedAt ?? 0, article.archivedAt ?? 0)
}

/** The article as schema.org says it, with its state: current, or archived since a day that may be unknown. */
export function articleJsonLd(found: PublicArticle, view: ArticleView, publisher: string): JsonLd {
  return newsArticle({
    locale: found.article.locale,
    url: view.url,
    title: view.title,
    description: articleDescription(found),
    published: view.added,
    modified: lastChangeDay(found),
    archive: view.archive && { on: view.archive.archivedOn?.earliest ?? null },
    corrections: found.errata.map(({ at, wrong, right }) => ({
      on: warsawDay(at),
      text: `Było błędnie: ${asSentence(wrong)} Jest poprawnie: ${asSentence(right)}`,
    })),
    keywords: found.tags.map(({ name }) => name),
    publisher,
  })
}
