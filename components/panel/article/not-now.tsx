import type { EditorialStatus } from '#domain/article/editorial-status.ts'
import { EditorialStatusMark } from './editorial-status-mark.tsx'

/** Somebody was faster, or the address was kept from before: the article is elsewhere now. */
export function NotNow({
  article,
}: {
  readonly article: { readonly id: number; readonly status: EditorialStatus; readonly listHref: string }
}) {
  return (
    <>
      <p>Tej czynności nie można teraz wykonać: artykuł jest w innym stanie.</p>
      <p>
        <EditorialStatusMark status={article.status} />
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
