import { editorialStatusLabels } from '#components/article/editorial-status-labels.ts'
import type { ArticleListQuery } from '#domain/article/article-list-query.ts'
import { voivodeship } from '#domain/voivodeship.ts'

/** What the list is narrowed down by, in words: „stan: szkic, rok: 2015”. */
export function filterWords({ words, status, tag, voivodeship: code, year, isMine }: ArticleListQuery): string {
  return [
    words !== '' && `słowa: ${words}`,
    status !== null && `stan: ${editorialStatusLabels[status].toLowerCase()}`,
    tag !== null && `tag: ${tag}`,
    code !== null && `zespół: ${voivodeship(code).adjective}`,
    year !== null && `rok: ${year}`,
    isMine && 'tylko moje szkice',
  ]
    .filter((part) => part !== false)
    .join(', ')
}
