import type { ArticleStanding } from '#domain/article/article-standing.ts'
import { StandingMark } from './standing-mark.tsx'

/** Somebody was faster, or the address was kept from before: the article stands elsewhere now. */
export function NotNow({
  article,
}: {
  readonly article: { readonly id: number; readonly standing: ArticleStanding; readonly listHref: string }
}) {
  return (
    <>
      <p>Tej czynności nie można teraz wykonać: artykuł jest w innym stanie.</p>
      <p>
        <StandingMark standing={article.standing} />
      </p>
      <p className="panel-actions">
        <a className="button" href={`/panel/artykuly/${article.id}`}>
          Otwórz artykuł
        </a>
        <a className="button" href={article.listHref}>
          Wróć do listy
        </a>
      </p>
    </>
  )
}
