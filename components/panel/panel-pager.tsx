type Props = {
  /** Count of pages and the one shown, from 1. */
  readonly page: number
  readonly pages: number
  readonly href: (page: number) => string
}

/** From page to page of a list; nothing where all fits on one. */
export function PanelPager({ page, pages, href }: Props) {
  if (pages <= 1) return null
  return (
    <nav className="panel-pager" aria-label="Strony listy">
      {page > 1 && (
        <a className="button" rel="prev" href={href(page - 1)}>
          Poprzednia
        </a>
      )}
      <span>
        Strona {page} z {pages}
      </span>
      {page < pages && (
        <a className="button" rel="next" href={href(page + 1)}>
          Następna
        </a>
      )}
    </nav>
  )
}
