'use client'
import { useRef } from 'react'
import { useChoices } from '#components/form/use-choices.tsx'
import type { EditorServices } from '../editor-services.ts'
import { DialogField } from './dialog-field.tsx'

type Props = {
  readonly find: EditorServices['findArticles']
  /** null = none is chosen yet. */
  readonly chosenTitle: string | null
  readonly error: string | null
  /** null = words were typed that are no choice. */
  readonly onChoose: (articleId: number | null) => void
}

/** An article of the portal by its words: a field that offers what fits. */
export function ArticleSearch({ find, chosenTitle, error, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const { ask, states, list } = useChoices({
    label: 'Znalezione artykuły',
    find,
    onChoose: ({ value, label }) => {
      onChoose(Number(value))
      if (input.current) input.current.value = label
    },
  })
  return (
    <DialogField
      label="Artykuł"
      hint="Wpisz słowa z tytułu albo z tekstu i wybierz artykuł z listy. Strzałka w dół pokazuje ostatnio zmieniane."
      error={error}
    >
      {(control) => (
        <>
          <input
            {...control}
            {...states}
            ref={input}
            type="text"
            className="control"
            defaultValue={chosenTitle ?? ''}
            onChange={({ target }) => {
              onChoose(null)
              ask(target.value)
            }}
          />
          {list}
        </>
      )}
    </DialogField>
  )
}
