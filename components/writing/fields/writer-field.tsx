'use client'
import { createContext, type ReactNode, useContext } from 'react'
import { describedBy, FieldFrame } from '#components/form/field-frame.tsx'
import { fieldId } from '#components/form/form-scope.tsx'
import type { FieldProblem } from '../saving/draft-transport.ts'

export const ProblemsContext = createContext<readonly FieldProblem[]>([])

/** What the server refused in this field, its parts included ("attachments.2.title"). */
export function useProblems(name: string): readonly string[] {
  const problems = useContext(ProblemsContext)
  return problems.filter(({ field }) => field === name || field.startsWith(`${name}.`)).map(({ text }) => text)
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
