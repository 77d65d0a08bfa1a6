import { typeset } from '#domain/text/typography.ts'
import type { SiteLink, SiteView } from './site-view.ts'
import { TextPage } from './text-page.tsx'

/** Links under one page; `children` are the pages of that kind which exist now. */
export type SiteMapEntry = SiteLink & { readonly children: readonly SiteLink[] }

/** Every page there is a way to, except single articles: those stand in the lists. */
export function SiteMapPage({ site, entries }: { site: SiteView; entries: readonly SiteMapEntry[] }) {
  return (
    <TextPage site={site} current="/mapa-strony" title="Mapa strony">
      <ul className="site-map">
        {entries.map(({ href, label, children }) => (
          <li key={href}>
            <a href={href}>{typeset(label)}</a>
            {children.length > 0 && (
              <ul>
                {children.map((child) => (
                  <li key={child.href}>
                    <a href={child.href}>{typeset(child.label)}</a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </TextPage>
  )
}
