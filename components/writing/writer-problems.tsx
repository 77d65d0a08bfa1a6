'use client'
import { useEffect, useRef } from 'react'
import { textFieldLabels } from '#components/article/text-field-labels.ts'
import { fieldId } from '#components/form/form-scope.tsx'
import type { ArticleText } from '#domain/article/article-text.ts'
import { focusField } from './go-to-issue.ts'
import type { FieldProblem } from './saving/draft-transport.ts'

type Props = {
  readonly problems: readonly FieldProblem[]
  /** Grows with each wish to save that was refused: only then does the summary take the focus. */
  readonly asked: number
}

/** What the server refused, at the beginning of the form; the same is beside each field. */
export function WriterProblems({ problems, asked }: Props) {
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (asked > 0) place.current?.focus()
  }, [asked])
  if (problems.length === 0) return null
  return (
    <section ref={place} className="error-summary" tabIndex={-1} aria-labelledby="bledy-tekstu">
      <h2 id="bledy-tekstu">Popraw błędy w formularzu</h2>
      <ul>
        {problems.map(({ field, text }) => {
          const name = field.split('.')[0] ?? field
          return (
            <li key={field + text}>
              <a
                href={`#${fieldId(name)}`}
                onClick={(event) => {
                  event.preventDefault()
                  focusField(fieldId(name))
                }}
              >
                {textFieldLabels[name as keyof ArticleText] ?? name}: {text}
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
