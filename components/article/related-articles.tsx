import { PolishDate } from '#components/ui/polish-date.tsx'
import { typeset } from '#domain/text/typography.ts'
import type { RelatedArticleView } from './article-view.ts'

/** A link into the archive says so in its own words: a list of links is often read without what is around it. */
export function RelatedArticles({ articles }: { articles: readonly RelatedArticleView[] }) {
  if (articles.length === 0) return null
  return (
    <section aria-labelledby="zobacz-tez">
      <h2 id="zobacz-tez" className="section-title">
        Zobacz też
      </h2>
      <ul className="dated-list">
        {articles.map((article) => (
          <li key={article.href}>
            <span className="dated-list-date">
              <PolishDate date={article.added} form="table" />
            </span>{' '}
            <a href={article.href}>
              {typeset(article.title)}
              {article.isArchived && ' (archiwum)'}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
