import type { ReactNode } from 'react'
import { PolishDate, PolishInstant } from '#components/ui/polish-date.tsx'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { typeset } from '#domain/text/typography.ts'
import type { ProvenanceView } from './article-view.ts'
import { unknownFromOldPortalLabel, unknownLabel } from './labels.ts'

/** Who answers for the text and when it appeared (public bulletin duty), folded at the foot of the article. */
export function Provenance(view: ProvenanceView) {
  const fromOldPortal = view.movedFromOldPortalAt !== null
  const unknown = <span className="unknown">{fromOldPortal ? unknownFromOldPortalLabel : unknownLabel}</span>
  const words = (text: string | null): ReactNode => (text === null ? unknown : typeset(text))
  const rows: readonly [string, ReactNode][] = [
    ['Wytworzył / odpowiada za treść', words(view.producedBy)],
    ['Wprowadził', words(view.enteredBy)],
    ['Opublikował', words(view.publishedBy)],
    ['Pierwsza publikacja', <PolishDate key="first" date={view.firstPublished} />],
  ]
  const changed: readonly [string, ReactNode][] =
    view.lastChangedAt === null
      ? fromOldPortal
        ? [['Ostatnia zmiana', unknown]]
        : []
      : [['Ostatnia zmiana', <PolishInstant key="changed" at={view.lastChangedAt} />]]
  const moved: readonly [string, ReactNode][] =
    view.movedFromOldPortalAt === null
      ? []
      : [['Przeniesiono z dawnego portalu', <PolishInstant key="moved" at={view.movedFromOldPortalAt} />]]
  const versions: readonly [string, ReactNode][] =
    view.versions === null
      ? []
      : [
          [
            'Wersje tej strony',
            <a key="versions" href={view.versions.href}>
              {counted(view.versions.count, pluralForms.revision)}
            </a>,
          ],
        ]
  return (
    <details className="fold">
      <summary>Metryczka</summary>
      <dl className="facts">
        {[...rows, ...changed, ...moved, ...versions].map(([term, description]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
