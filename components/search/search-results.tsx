import { Pager } from '#components/list/pager.tsx'
import { PolishDate } from '#components/ui/polish-date.tsx'
import { COUNTED_MAX } from '#domain/search/result-count.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { typeset } from '#domain/text/typography.ts'
import { MarkedText } from './marked-text.tsx'
import { searchKindWords } from './search-kind-words.ts'
import type { SearchResultsView, SearchResultView } from './search-view.ts'

/** What was found, and in what way the question was read when that was not as typed. */
export function SearchResults({ query, results }: { query: string; results: SearchResultsView }) {
  const { total, documents, pager } = results
  return (
    <section className="search-results" aria-labelledby="wyniki">
      <h2 id="wyniki" className="section-title">
        {total === 0 ? 'Brak wyników' : typeset(`${resultsInWords(total, 'Ponad')} dla „${query.trim()}”`)}
      </h2>
      {sentences(query, results).map((sentence) => (
        <p key={sentence}>{typeset(sentence)}</p>
      ))}
      <ArchiveLine results={results} />
      {total > 0 && (
        <>
          <ol className="result-list">
            {documents.map((result) => (
              <Result key={`${result.kind} ${result.href}`} result={result} />
            ))}
          </ol>
          <Pager pager={pager} />
        </>
      )}
    </section>
  )
}

/** More than are counted are not counted on (domain/search/result-count.ts). */
function resultsInWords(count: number, above: 'ponad' | 'Ponad' = 'ponad'): string {
  const words = counted(Math.min(count, COUNTED_MAX), pluralForms.result)
  return count > COUNTED_MAX ? `${above} ${words}` : words
}

function sentences(query: string, { total, reachable, repaired, leftOut, tooCommon }: SearchResultsView): string[] {
  if (total === 0) return [`Nie znaleźliśmy „${query.trim()}”. Sprawdź pisownię albo wpisz mniej słów.`]
  return [
    ...repaired.map(({ typed, instead }) => `Nie znaleźliśmy słowa „${typed}”. Pokazujemy wyniki dla „${instead}”.`),
    ...(tooCommon.length > 0
      ? [`Zapytanie jest długie. Pominęliśmy słowa, które są prawie wszędzie: ${quoted(tooCommon)}.`]
      : []),
    ...(leftOut.length > 0 ? [`Nic nie zawiera wszystkich słów. Pominęliśmy: ${quoted(leftOut)}.`] : []),
    ...(reachable < total ? [`Pokazujemy ${reachable} najtrafniejszych. Dodaj słowo albo zawęź wyniki.`] : []),
  ]
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `„${word}”`).join(', ')
}

function ArchiveLine({ results }: { results: SearchResultsView }) {
  const { total, showsArchive, includesArchive, waiting, otherHref } = results
  if (total === 0) return null
  if (includesArchive) {
    return (
      <p>
        {typeset('Wyniki obejmują archiwum.')} <a href={otherHref}>Pokaż tylko aktualne</a>
      </p>
    )
  }
  if (showsArchive) return <p>{typeset('Wśród aktualnych treści nie ma wyników. Pokazujemy te z archiwum.')}</p>
  if (waiting === 0) return null
  return (
    <p>
      <a href={otherHref}>{typeset(`Szukaj też w archiwum (${resultsInWords(waiting)})`)}</a>
    </p>
  )
}

function Result({ result: { kind, title, excerpt, href, date, isArchived } }: { result: SearchResultView }) {
  return (
    <li className="result">
      <h3>
        <a href={href}>
          <MarkedText parts={title} />
          {isArchived && ' (archiwum)'}
        </a>
      </h3>
      <p className="result-kind">
        {searchKindWords[kind].one}
        {date !== null && (
          <>
            {' · '}
            <PolishDate date={date} />
          </>
        )}
      </p>
      {excerpt.length > 0 && (
        <p className="result-excerpt">
          <MarkedText parts={excerpt} />
        </p>
      )}
    </li>
  )
}
