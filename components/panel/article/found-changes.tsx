import { findingsSentence, updateKindLabels } from '#components/article/update-labels.ts'
import type { UpdateFinding } from '#domain/article/update-finding.ts'
import type { UpdateKind } from '#domain/article/update-kind.ts'
import { typeset } from '#domain/text/typography.ts'

type Props = {
  readonly findings: readonly UpdateFinding[]
  /** What the text says that it is; null = that is still asked. */
  readonly kind: UpdateKind | null
}

/** What was measured between the published revision and the one that is going to take its place. */
export function FoundChanges({ findings, kind }: Props) {
  const isEditorial = findings.length === 0
  const found = isEditorial
    ? 'Nie znaleziono zmian w liczbach, datach, nazwach, odnośnikach ani przeczeniach; zmieniono najwyżej kilka słów.'
    : findingsSentence(findings)
  const proposed = updateKindLabels[isEditorial ? 'editorial' : 'material']
  return (
    <section className="found-changes" aria-label="Porównanie z opublikowanym tekstem">
      <p>{typeset(found)}</p>
      <p>
        {typeset(kind === null ? 'Proponowany rodzaj: ' : 'Rodzaj zmiany: ')}
        <strong>{typeset((kind === null ? proposed : updateKindLabels[kind]).toLowerCase())}</strong>.
        {kind === 'editorial' &&
          !isEditorial &&
          typeset(' Zatwierdzenie oznacza zgodę na to, żeby czytelnicy nie dowiedzieli się o tej zmianie.')}
      </p>
    </section>
  )
}
