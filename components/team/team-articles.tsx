import { PolishDate } from '#components/ui/polish-date.tsx'
import { typeset } from '#domain/text/typography.ts'
import type { TeamArticleView } from './team-view.ts'

/** Articles that name the team, newest first as given. */
export function TeamArticles({ articles }: { articles: readonly TeamArticleView[] }) {
  if (articles.length === 0) return null
  return (
    <section aria-labelledby="artykuly-o-zespole">
      <h2 id="artykuly-o-zespole" className="section-title">
        {typeset('Artykuły o zespole')}
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
