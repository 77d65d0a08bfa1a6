import { PolishDate } from '#components/ui/polish-date.tsx'
import { typeset } from '#domain/text/typography.ts'
import type { TeamArticlesView } from './team-view.ts'

/** The newest articles that name the team, and where the older ones are. */
export function TeamArticles({ total, newest, search }: TeamArticlesView) {
  if (newest.length === 0) return null
  return (
    <section aria-labelledby="artykuly-o-zespole">
      <h2 id="artykuly-o-zespole" className="section-title">
        {typeset('Artykuły o zespole')}
      </h2>
      <ul className="dated-list">
        {newest.map((article) => (
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
      {total > newest.length && (
        <p>
          {typeset(`Pokazano ${newest.length} najnowszych z ${total}. `)}
          <a href={search}>Starsze znajdziesz w wyszukiwarce.</a>
        </p>
      )}
    </section>
  )
}
