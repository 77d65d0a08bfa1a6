import type { ReactNode } from 'react'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { DemoNotice } from './demo-notice.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'
import type { Crumb, SiteView } from './site-view.ts'
import { SkipLinks } from './skip-links.tsx'
import { TextSize } from './text-size.tsx'

type Props = {
  readonly site: SiteView
  /** Address of the menu entry the page belongs to; null when to none. */
  readonly current: string | null
  readonly breadcrumbs: readonly Crumb[]
  readonly children: ReactNode
}

/** A whole public page around its content, in the order in which it is read; every part stands in a landmark. */
export function PageFrame({ site, current, breadcrumbs, children }: Props) {
  return (
    <>
      <SkipLinks />
      <header>
        {site.isDemo && <DemoNotice />}
        <SiteHeader siteName={site.name} menu={site.menu} current={current} />
        <div className="page-width page-line">
          <Breadcrumbs crumbs={breadcrumbs} />
          <TextSize />
        </div>
      </header>
      <main id="tresc" className="page-width" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter siteName={site.name} links={site.footer} />
    </>
  )
}
