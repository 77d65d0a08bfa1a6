import { PolishDate } from '#components/ui/polish-date.tsx'
import { typeset } from '#domain/text/typography.ts'
import type { ArticleRowView } from './list-view.ts'

type Props = {
  readonly articles: readonly ArticleRowView[]
  /** Level of the titles: one below the heading they stand under. */
  readonly level: 2 | 3
}

/** Articles by date: the date at the left where there is room, then title, summary, tags. */
export function ArticleRows({ articles, level }: Props) {
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <ol className="article-rows">
      {articles.map(({ title, href, added, summary, isArchived, tags }) => (
        <li key={href}>
          <p className="dated-list-date">
            <PolishDate date={added} form="table" />
          </p>
          <div className="article-row">
            <Title>
              <a href={href}>
                {typeset(title)}
                {isArchived && ' (archiwum)'}
              </a>
            </Title>
            {summary !== null && <p>{typeset(summary)}</p>}
            {tags.length > 0 && (
              <ul className="tag-list" aria-label="Tagi">
                {tags.map(({ label, href: tagHref }) => (
                  <li key={label}>
                    {tagHref === null ? <span>{typeset(label)}</span> : <a href={tagHref}>{typeset(label)}</a>}
                  </li>
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
