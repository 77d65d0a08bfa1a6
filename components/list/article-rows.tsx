import { PolishDate } from '#components/ui/polish-date.tsx'
import { SmallImage } from '#components/ui/small-image.tsx'
import { typeset } from '#domain/text/typography.ts'
import type { ArticleRowView } from './list-view.ts'

type Props = {
  readonly articles: readonly ArticleRowView[]
  /** Level of the titles: one below the heading they stand under. */
  readonly level: 2 | 3
}

/** Articles by date: a line of date and tags, the title, the summary; a small picture at the right when there is one. */
export function ArticleRows({ articles, level }: Props) {
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <ol className="article-rows">
      {articles.map((article) => (
        <li key={article.href} className="article-row">
          <div>
            <RowLine article={article} />
            <Title>
              <a href={article.href}>{rowTitle(article)}</a>
            </Title>
            {article.summary !== null && <p>{typeset(article.summary)}</p>}
          </div>
          {article.smallImage !== null && <SmallImage image={article.smallImage} />}
        </li>
      ))}
    </ol>
  )
}

/** A link into the archive says so in its own words. */
export function rowTitle({ title, isArchived }: ArticleRowView): string {
  return typeset(title) + (isArchived ? ' (archiwum)' : '')
}

function RowLine({ article: { added, tags } }: { article: ArticleRowView }) {
  return (
    <div className="row-line">
      <p>
        <PolishDate date={added} form="table" />
      </p>
      {tags.length > 0 && (
        <ul className="tag-list" aria-label="Tagi">
          {tags.map(({ label, href }) => (
            <li key={label}>{href === null ? <span>{typeset(label)}</span> : <a href={href}>{typeset(label)}</a>}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
