import type { ReactNode } from 'react'
import { DemoNotice } from '#components/site/demo-notice.tsx'
import { Mark } from '#components/site/mark.tsx'
import { SkipLinks } from '#components/site/skip-links.tsx'
import { typeset } from '#domain/text/typography.ts'

export type SignInPortal = { readonly siteName: string; readonly isDemo: boolean }

/** Around each page of the way in: the portal's name beside what is asked. */
export function SignInFrame({
  portal: { siteName, isDemo },
  children,
}: {
  readonly portal: SignInPortal
  readonly children: ReactNode
}) {
  return (
    <>
      <SkipLinks />
      <header className="sign-in-head">
        {isDemo && <DemoNotice />}
        <div className="sign-in-name">
          <a className="site-name" href="/">
            <Mark />
            {typeset(siteName)}
          </a>
          <p>{typeset('Panel redakcji: komunikaty, archiwum i rejestr zespołów w jednym miejscu.')}</p>
        </div>
      </header>
      <main id="tresc" className="sign-in" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}
