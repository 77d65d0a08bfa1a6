'use client'
import { createContext, type ReactNode, useContext } from 'react'
import { describedBy, FieldFrame } from '#components/form/field-frame.tsx'
import { fieldId } from '#components/form/form-scope.tsx'
import type { FieldProblem } from '../saving/draft-transport.ts'

export const ProblemsContext = createContext<readonly FieldProblem[]>([])

/** What the server refused in this field; its parts too ("leadImage.alt"), unless they have fields of their own. */
export function useProblems(name: string, { isWhole = false } = {}): readonly string[] {
  const problems = useContext(ProblemsContext)
  const own = problems.filter(({ field }) => field === name || (!isWhole && field.startsWith(`${name}.`)))
  return own.map(({ text }) => text)
}

type Control = {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

type Props = {
  readonly name: string
  readonly label: string
  readonly hint?: ReactNode
  readonly isOptional?: boolean
  readonly children: (control: Control) => ReactNode
}

/** A field whose value the writer holds, in the frame that every form of the panel has. */
export function WriterField({ name, label, hint, isOptional = false, children }: Props) {
  const errors = useProblems(name)
  const id = fieldId(name)
  return (
    <FieldFrame {...{ id, label, hint, isOptional, errors, savedElsewhere: null }}>
      {children({
        id,
        'aria-describedby': describedBy(id, { hint, errors }),
        'aria-invalid': errors.length > 0 || undefined,
      })}
    </FieldFrame>
  )
}
