import type { ReactNode } from 'react'
import { Mark } from '#components/site/mark.tsx'
import { SkipLinks } from '#components/site/skip-links.tsx'
import { typeset } from '#domain/text/typography.ts'

type Props = { readonly siteName: string; readonly children: ReactNode }

/** A page for somebody without an account: whose it is, and nothing that leads further. */
export function OutsiderFrame({ siteName, children }: Props) {
  return (
    <>
      <SkipLinks />
      <header className="outsider-head">
        <p className="site-name">
          <Mark />
          {typeset(siteName)}
        </p>
      </header>
      <main id="tresc" className="outsider-main" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}
