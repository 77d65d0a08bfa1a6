import { typeset } from '#domain/text/typography.ts'
import type { HeadingView } from './article-view.ts'

/** From how many headings on a list of contents helps more than it delays. */
const worthListing = 5

export function ContentsList({ headings }: { headings: readonly HeadingView[] }) {
  if (headings.length < worthListing) return null
  return (
    <nav className="contents-list" aria-label="Spis treści">
      <h2 className="side-title">Spis treści</h2>
      <ul>
        {headings.map((heading) => (
          <li key={heading.id} data-level={heading.level}>
            <a href={`#${heading.id}`}>{typeset(heading.text)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
