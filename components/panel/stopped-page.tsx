import type { ReactNode } from 'react'
import { typeset } from '#domain/text/typography.ts'

type Props = { readonly title: string; readonly text: string; readonly children?: ReactNode }

/** In the place of a page of the panel that cannot be shown. Needs neither the session nor the database. */
export function StoppedPage({ title, text, children }: Props) {
  return (
    <main id="tresc" className="panel-width panel-main" tabIndex={-1}>
      <h1>{title}</h1>
      <p>{typeset(text)}</p>
      <div className="form-foot">
        {children}
        <a className="button" href="/panel">
          Przejdź do pulpitu
        </a>
      </div>
    </main>
  )
}
