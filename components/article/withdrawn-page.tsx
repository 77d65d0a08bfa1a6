import type { ComponentProps } from 'react'
import { PageFrame } from '#components/site/page-frame.tsx'
import type { SiteView } from '#components/site/site-view.ts'
import { typeset } from '#domain/text/typography.ts'
import { WithdrawnNotice } from './withdrawn-notice.tsx'

type Props = { readonly site: SiteView; readonly notice: ComponentProps<typeof WithdrawnNotice> }

/** 410: the address stays, the text does not. */
export function WithdrawnPage({ site, notice }: Props) {
  return (
    <PageFrame site={site} current={null} breadcrumbs={[]}>
      <div className="answer-page">
        <h1>Tę stronę wycofano</h1>
        <p>{typeset('Treść, która była pod tym adresem, nie jest już dostępna.')}</p>
        <WithdrawnNotice {...notice} />
        <p>
          <a href="/">Przejdź na stronę główną</a>
        </p>
      </div>
    </PageFrame>
  )
}
