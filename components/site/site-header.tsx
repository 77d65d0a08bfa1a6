import { Icon } from '#components/ui/icon.tsx'
import { typeset } from '#domain/text/typography.ts'
import { Mark } from './mark.tsx'
import { MastheadSearch } from './masthead-search.tsx'
import type { SiteLink } from './site-view.ts'
import { TextSize } from './text-size.tsx'

type Props = {
  readonly siteName: string
  readonly menu: readonly SiteLink[]
  /** Address of the menu entry the page belongs to; null when to none. */
  readonly current: string | null
}

/** Masthead: the name, search, text size, the menu (folded on a phone, without a script) and the double rule. */
export function SiteHeader({ siteName, menu, current }: Props) {
  return (
    <div className="page-width">
      <div className="masthead">
        <a className="site-name" href="/">
          <Mark />
          {typeset(siteName)}
        </a>
        {current !== '/szukaj' && <MastheadSearch />}
        <TextSize />
        {menu.length > 0 && (
          <nav className="site-menu" aria-label="Menu główne">
            <details>
              <summary>
                <Icon name="menu" />
                Menu
              </summary>
              <ul>
                {menu.map((entry) => (
                  <li key={entry.href}>
                    <a href={entry.href} aria-current={entry.href === current ? 'true' : undefined}>
                      {entry.label}
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          </nav>
        )}
      </div>
      <div className="masthead-rule" />
    </div>
  )
}
