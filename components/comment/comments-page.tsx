import { markedSegments } from '#domain/comment/marked-segments.ts'
import type { Passage } from '#domain/comment/passages.ts'
import { typeset } from '#domain/text/typography.ts'
import { AddCommentForm } from './add-comment-form.tsx'
import { PassageLink } from './passage-link.tsx'
import { Thread } from './thread.tsx'
import type { CommentActions, PeopleToMention, ThreadView } from './thread-view.ts'

type Props = {
  readonly articleId: number
  readonly passages: readonly Passage[]
  readonly threads: readonly ThreadView[]
  /** What the address asks for: a form at a passage ('' = at the whole text), or an answer in a thread. */
  readonly asked: { readonly passageId: string | null; readonly quote: string | null; readonly threadId: number | null }
  readonly people: PeopleToMention
  readonly actions: CommentActions
}

/** The text in plain words, each passage beside what is said about it. One form at a time. */
export function CommentsPage({ articleId, passages, threads, asked, people, actions }: Props) {
  const address = `/panel/artykuly/${articleId}/uwagi`
  const open = threads.filter(({ resolvedAt }) => resolvedAt === null)
  const resolved = threads.filter(({ resolvedAt }) => resolvedAt !== null)
  const lost = open.filter(({ quote, place }) => quote !== null && place === null)
  const shown = (thread: ThreadView) => (
    <Thread
      key={thread.id}
      {...{ thread, address, people, actions }}
      isQuoted={thread.resolvedAt !== null || !isWholePassage(passages, thread)}
      isAnswered={asked.threadId === thread.id}
    />
  )
  const form = (passage: Passage | null) => (
    <AddCommentForm {...{ articleId, passage, address, people, actions }} quote={asked.quote} />
  )
  const chosen = passages.find(({ id }) => id === asked.passageId) ?? null
  return (
    <>
      <p className="lead-line">
        {typeset(`Otwarte: ${open.length}. Załatwione: ${resolved.length}.`)}{' '}
        <a href={`/panel/artykuly/${articleId}`}>{typeset('Przejdź do tekstu')}</a>
      </p>
      <section className="whole-text" aria-label="Do całego tekstu">
        {open.filter(({ quote }) => quote === null).map(shown)}
        {asked.passageId === '' ? (
          form(null)
        ) : (
          <p>
            <a href={`${address}?fragment=#uwaga`}>{typeset('Dodaj uwagę do całego tekstu')}</a>
          </p>
        )}
      </section>
      {asked.passageId !== null && asked.passageId !== '' && chosen === null && (
        <p className="closed-note">{typeset('Tego fragmentu nie ma już w tekście. Wybierz inny.')}</p>
      )}
      {lost.length > 0 && (
        <section className="lost-threads" aria-labelledby="usuniete">
          <h2 id="usuniete">Do fragmentów, których już nie ma</h2>
          {lost.map(shown)}
        </section>
      )}
      <ol className="passages" aria-label="Tekst i uwagi">
        {passages.map((passage) => {
          const here = open.filter(({ place }) => place?.passageId === passage.id)
          return (
            <li key={passage.id} className={`passage passage-${passage.kind.replace('@', '')}`}>
              <PassageText passage={passage} threads={here} />
              <div className="passage-side">
                {here.map(shown)}
                {passage.id === chosen?.id ? form(passage) : <PassageLink passage={passage} address={address} />}
              </div>
            </li>
          )
        })}
      </ol>
      {resolved.length > 0 && (
        <details className="resolved-threads">
          <summary>{typeset(`Załatwione (${resolved.length})`)}</summary>
          {resolved.map(shown)}
        </details>
      )}
    </>
  )
}

function isWholePassage(passages: readonly Passage[], { place }: ThreadView): boolean {
  const passage = passages.find(({ id }) => id === place?.passageId)
  return place?.start === 0 && !place.isSimilar && place.end === passage?.text.length
}

function PassageText({ passage, threads }: { readonly passage: Passage; readonly threads: readonly ThreadView[] }) {
  if (passage.text === '') return <p className="passage-text quiet">{typeset(wordless(passage.kind))}</p>
  const ranges = threads.flatMap(({ place }) => (place === null ? [] : [place]))
  return (
    <p className="passage-text">
      {markedSegments(passage.text, ranges).map(({ text, isMarked }, index) =>
        isMarked ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, drawn once
          <mark key={index}>{text}</mark>
        ) : (
          text
        ),
      )}
    </p>
  )
}

function wordless(kind: Passage['kind']): string {
  if (kind === 'image' || kind === 'gallery') return 'Obraz bez podpisu'
  if (kind === 'horizontalRule') return 'Linia'
  return kind === 'attachment' ? 'Plik' : 'Element bez własnych słów'
}
