import type { ReactNode } from 'react'
import { QuickExit, QuickExitSkipLink } from '#components/help/quick-exit.tsx'
import { breadcrumbList } from '#domain/structured-data.ts'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { DemoNotice } from './demo-notice.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'
import type { Crumb, SiteView } from './site-view.ts'
import { SkipLinks } from './skip-links.tsx'
import { StructuredData } from './structured-data.tsx'

type Props = {
  readonly site: SiteView
  /** Address of the menu entry the page belongs to; null when to none. */
  readonly current: string | null
  readonly breadcrumbs: readonly Crumb[]
  /** Where „Szybkie wyjście” leads: a page that may endanger its reader; null = the page has none. */
  readonly quickExitUrl?: string | null
  readonly children: ReactNode
}

/** A whole public page around its content, in the order in which it is read; every part is in a landmark. */
export function PageFrame({ site, current, breadcrumbs, quickExitUrl = null, children }: Props) {
  return (
    <>
      <SkipLinks />
      {quickExitUrl !== null && <QuickExitSkipLink href={quickExitUrl} />}
      <header>
        {site.isDemo && <DemoNotice />}
        <SiteHeader siteName={site.name} menu={site.menu} current={current} />
        <Breadcrumbs crumbs={breadcrumbs} />
        <StructuredData things={[breadcrumbList(site.url, breadcrumbs)]} />
      </header>
      <main id="tresc" className="page-width" tabIndex={-1}>
        {quickExitUrl !== null && <QuickExit href={quickExitUrl} />}
        {children}
      </main>
      <SiteFooter site={site} />
    </>
  )
}
