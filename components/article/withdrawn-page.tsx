import type { ComponentProps } from 'react'
import { OtherWays } from '#components/site/other-ways.tsx'
import { PageFrame } from '#components/site/page-frame.tsx'
import type { SiteView } from '#components/site/site-view.ts'
import { typeset } from '#domain/text/typography.ts'
import { WithdrawnNotice } from './withdrawn-notice.tsx'

type Props = {
  readonly site: SiteView
  readonly notice: ComponentProps<typeof WithdrawnNotice>
  /** The words of the address, to search with; null = none. */
  readonly words: string | null
}

/** 410: the address stays, the text does not. */
export function WithdrawnPage({ site, notice, words }: Props) {
  return (
    <PageFrame site={site} current={null} breadcrumbs={[]}>
      <div className="answer-page">
        <h1>Tę stronę wycofano</h1>
        <p>{typeset('Treść, która była pod tym adresem, nie jest już dostępna.')}</p>
        <WithdrawnNotice {...notice} />
        <OtherWays words={words} />
      </div>
    </PageFrame>
  )
}
