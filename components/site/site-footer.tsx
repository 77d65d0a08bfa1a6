import { typeset } from '#domain/text/typography.ts'
import type { SiteLink } from './site-view.ts'

/** Foot of every page. Links lead only to pages that exist. */
export function SiteFooter({ siteName, links }: { siteName: string; links: readonly SiteLink[] }) {
  return (
    <footer className="site-footer">
      <div className="page-width">
        <p className="site-footer-name">{typeset(siteName)}</p>
        {links.length > 0 && (
          <nav aria-label="Informacje o portalu">
            <ul>
              {links.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.label}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </footer>
  )
}
