import type { FormPreview } from '#components/form/form-state.ts'
import type { FoundRow } from '#domain/redaction/found-row.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { changedFacts } from './changed-facts.ts'
import { placeName } from './place-names.ts'

/** Texts are shown around the first place in which they change; length in UTF-16 units. */
const BEFORE = 30
const SHOWN = 120

type FoundWords = {
  /** The first rows, of `rowCount`. */
  readonly rows: readonly FoundRow[]
  readonly rowCount: number
  readonly snapshots: number
  readonly facts: number
  readonly formerFiles: readonly { readonly fileName: string }[]
}

/** What erasing would do, as a form shows it before it is done. */
export function erasurePreview(found: FoundWords): Omit<FormPreview, 'token'> {
  const { rows, rowCount, snapshots, facts, formerFiles } = found
  const shown = rows.slice(0, MOST_ROWS)
  const more = rowCount - shown.length
  return {
    sentences: [
      'Tego nie da się cofnąć. Usunięte słowa znikną także z dawnych wersji, kosza, dziennika zdarzeń i wyszukiwarki.',
      `Miejsca w treściach i wpisach: ${rowCount}. Zapisane stany tekstów: ${snapshots}. Wpisy rejestru zmian: ${facts}.`,
      ...formerFiles.map(({ fileName }) => `Zniknie dawna wersja pliku „${fileName}”.`),
      ...(more > 0
        ? [`Niżej są pierwsze miejsca; poza nimi zmieni się jeszcze ${counted(more, pluralForms.place)}.`]
        : []),
    ],
    rows: shown.flatMap(changesOf),
  }
}

const MOST_ROWS = 25

/** What the words of a row are made into for comparing and sorting, and a body in JSON: its plain text is shown. */
const UNREADABLE = new Set(['body', 'fold_key', 'sort_key'])

function changesOf(row: FoundRow): FormPreview['rows'][number][] {
  const changes = Object.entries(row.changes).filter(([column]) => !UNREADABLE.has(column))
  return changes.flatMap(([, { before, after }]) => {
    const facts = changedFacts(before, after ?? '') ?? [{ term: null, before, after }]
    return facts.map((fact) => changeOf(row, fact))
  })
}

type Change = { readonly term: string | null; readonly before: string; readonly after: string | null }

function changeOf(row: FoundRow, { term, before, after }: Change): FormPreview['rows'][number] {
  const from = Math.max(0, firstDifference(before, after ?? '') - BEFORE)
  const willBe = after === null ? 'puste' : excerpt(after, from)
  return {
    term: term === null ? placeName(row) : `${placeName(row)}: ${term}`,
    before: excerpt(before, from),
    after: row.isDeleted ? 'wpis zniknie' : willBe,
  }
}

function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at
}

function excerpt(text: string, from: number): string {
  const part = text.slice(from, from + SHOWN)
  return `${from > 0 ? '…' : ''}${part}${from + SHOWN < text.length ? '…' : ''}`
}
