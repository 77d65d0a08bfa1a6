import { typeset } from '#domain/text/typography.ts'
import type { Crumb } from './site-view.ts'

/** The way back, from the home page to the shelf on which this page stands. The page itself is the heading below. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  if (crumbs.length === 0) return null
  return (
    <nav className="page-width breadcrumbs" aria-label="Ścieżka powrotu">
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.label}>
            {crumb.href === null ? (
              <span>{typeset(crumb.label)}</span>
            ) : (
              <a href={crumb.href}>{typeset(crumb.label)}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
