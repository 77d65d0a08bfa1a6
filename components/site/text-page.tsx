import type { ReactNode } from 'react'
import { typeset } from '#domain/text/typography.ts'
import { PageFrame } from './page-frame.tsx'
import type { SiteView } from './site-view.ts'

type Props = {
  readonly site: SiteView
  readonly current: string
  readonly title: string
  readonly children: ReactNode
}

/** A page of words alone: what the portal is, who answers for it, what it does not collect. */
export function TextPage({ site, current, title, children }: Props) {
  return (
    <PageFrame site={site} current={current} breadcrumbs={[{ label: 'Strona główna', href: '/' }]}>
      <div className="text-page">
        <div className="prose">
          <h1>{typeset(title)}</h1>
          {children}
        </div>
      </div>
    </PageFrame>
  )
}
