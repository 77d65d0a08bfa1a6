'use client'
import { useContext, useEffect, useRef } from 'react'
import { typeset } from '#domain/text/typography.ts'
import { FormScopeContext } from './form-scope.tsx'
import { PREVIEW_TOKEN } from './form-state.ts'

/** What saving would do, before it is done: in words, and what holds now beside what will hold. Takes the focus. */
export function FormPreviewView() {
  const { state } = useContext(FormScopeContext)
  const place = useRef<HTMLElement>(null)
  // The count tells one answer from an equal one before it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect belongs to the answer, not to what it reads
  useEffect(() => {
    // Taller than a window, it would be scrolled to somewhere in its middle.
    place.current?.focus({ preventScroll: true })
    place.current?.scrollIntoView({ block: 'start' })
  }, [state.count])
  if (!state.preview) return null
  const { token, sentences, rows } = state.preview
  return (
    <section ref={place} className="form-preview" tabIndex={-1} aria-labelledby="skutek">
      <input type="hidden" name={PREVIEW_TOKEN} value={token} />
      <h2 id="skutek">Sprawdź, co się zmieni</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{typeset(sentence)}</p>
      ))}
      {rows.length > 0 && (
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">Informacja</th>
              <th scope="col">Teraz</th>
              <th scope="col">Po zapisaniu</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ term, before, after }) => (
              <tr key={`${term} ${before}`}>
                <th scope="row">{term}</th>
                <PreviewCell label="Teraz" words={before} />
                <PreviewCell label="Po zapisaniu" words={after} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>Nic jeszcze nie zapisano. Jeżeli wszystko się zgadza, zapisz; jeżeli nie, popraw pola niżej.</p>
    </section>
  )
}

function PreviewCell({ label, words }: { readonly label: string; readonly words: string }) {
  return (
    <td>
      <div className="cell-label" aria-hidden="true">
        {label}
      </div>
      <div className="cell-value preview-words">{typeset(words)}</div>
    </td>
  )
}
