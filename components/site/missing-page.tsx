import { typeset } from '#domain/text/typography.ts'
import { OtherWays } from './other-ways.tsx'
import { PageFrame } from './page-frame.tsx'
import type { SiteView } from './site-view.ts'

/** 404: says what happened and what to do next; offers only ways that exist. */
export function MissingPage({ site }: { site: SiteView }) {
  return (
    <PageFrame site={site} current={null} breadcrumbs={[]}>
      <div className="answer-page">
        <h1>Nie ma takiej strony</h1>
        <p>
          {typeset(
            'Pod tym adresem niczego nie ma. Sprawdź, czy adres jest wpisany w całości i bez błędu. Odnośnik, który tu prowadził, może być nieaktualny.',
          )}
        </p>
        <OtherWays words={null} />
      </div>
    </PageFrame>
  )
}
