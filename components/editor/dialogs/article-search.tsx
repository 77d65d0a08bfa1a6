'use client'
import { useEffect, useState } from 'react'
import { editorialStatusLabels } from '#components/article/editorial-status-labels.ts'
import type { EditorServices, LinkableArticle } from '../editor-services.ts'
import { DialogField } from './dialog-field.tsx'

type Props = {
  readonly find: EditorServices['findArticles']
  readonly chosenId: number | null
  readonly chosenTitle: string | null
  readonly error: string | null
  readonly onChoose: (articleId: number) => void
}

const WAIT_MS = 250

/** An article of the portal by words of its title: a field that asks, and its answers as a choice of one. */
export function ArticleSearch({ find, chosenId, chosenTitle, error, onChoose }: Props) {
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<readonly LinkableArticle[] | 'unreachable' | null>(null)

  useEffect(() => {
    const asking = new AbortController()
    const timer = setTimeout(async () => {
      const articles = await find(query, asking.signal).catch(() => 'unreachable' as const)
      if (!asking.signal.aborted) setFound(articles)
    }, WAIT_MS)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [query, find])

  return (
    <>
      <DialogField label="Szukaj artykułu" hint={chosenTitle && `Teraz: ${chosenTitle}`} error={error}>
        {(control) => (
          <input
            {...control}
            type="search"
            className="control"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        )}
      </DialogField>
      <fieldset className="field editor-found">
        <legend>Znalezione artykuły</legend>
        <p role="status" className="field-hint">
          {found === 'unreachable'
            ? 'Nie udało się wyszukać. Sprawdź połączenie i to, czy sesja trwa, i wpisz słowo ponownie.'
            : found === null
              ? 'Szukanie…'
              : found.length === 0
                ? 'Brak wyników. Wpisz inne słowa tytułu.'
                : `Wyniki: ${found.length}`}
        </p>
        {(found === 'unreachable' ? [] : (found ?? [])).map(({ articleId, title, status }) => (
          <label key={articleId} className="choice">
            <input
              type="radio"
              name="link-article"
              checked={chosenId === articleId}
              onChange={() => onChoose(articleId)}
            />
            <span>
              {title === '' ? 'bez tytułu' : title}
              <span className="choice-hint">{editorialStatusLabels[status]}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </>
  )
}
