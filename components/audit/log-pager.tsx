type Props = { readonly newer: string | null; readonly older: string | null; readonly newest: string | null }

/** From stretch to stretch of a log; each begins where the last one ended, however many entries come in between. */
export function LogPager({ newer, older, newest }: Props) {
  if (!newer && !older && !newest) return null
  return (
    <nav className="panel-pager" aria-label="Strony dziennika">
      {newest && (
        <a className="button" href={newest}>
          Najnowsze
        </a>
      )}
      {newer && (
        <a className="button" rel="prev" href={newer}>
          Nowsze
        </a>
      )}
      {older && (
        <a className="button" rel="next" href={older}>
          Starsze
        </a>
      )}
    </nav>
  )
}
