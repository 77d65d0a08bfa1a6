import type { PagerView } from './list-view.ts'

/** Ways to the other pages of a list, by plain links. One page needs no pager. */
export function Pager({ pager }: { pager: PagerView }) {
  const { current, previous, next, numbers } = pager
  if (numbers.length < 2) return null
  return (
    <nav className="pager" aria-label="Strony listy">
      {previous !== null && (
        <a className="pager-step" href={previous} rel="prev">
          Poprzednia<span className="sr-only"> strona</span>
        </a>
      )}
      <ol>
        {numbers.map((page, index) =>
          page === null ? (
            <li key={`gap-before-${numbers[index + 1]?.number}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={page.number}>
              <a href={page.href} aria-current={page.number === current ? 'page' : undefined}>
                <span className="sr-only">Strona </span>
                {page.number}
              </a>
            </li>
          ),
        )}
      </ol>
      {next !== null && (
        <a className="pager-step" href={next} rel="next">
          Następna<span className="sr-only"> strona</span>
        </a>
      )}
    </nav>
  )
}
