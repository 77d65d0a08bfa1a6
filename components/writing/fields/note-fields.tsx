'use client'
import { textFieldLabels } from '#components/article/text-field-labels.ts'
import type { PublishOccasion } from '#domain/article/publish-issues.ts'
import type { Writer } from '../use-writer.ts'
import { LineInput, TextInput } from './text-fields.tsx'
import { UpdateInputs } from './update-inputs.tsx'

const noteHints = {
  changeNote: 'Czytelnik zobaczy to przy dacie ostatniej zmiany.',
  editorNote: 'Uwaga redakcji do tekstu, widoczna pod nim: sprostowanie, rozbieżność źródeł.',
} as const

type Props = Pick<Writer, 'text' | 'write'> & {
  readonly occasion: PublishOccasion
  readonly onBlur: () => void
}

/** What is said of the change, and who answers for the text. */
export function NoteFields({ text, write, occasion, onBlur }: Props) {
  const isChange = occasion === 'change' || occasion === 'change-in-archive'
  return (
    <>
      {isChange && <UpdateInputs text={text} write={write} onBlur={onBlur} />}
      {(['changeNote', 'editorNote'] as const).map((field) => (
        <TextInput
          key={field}
          name={field}
          label={textFieldLabels[field]}
          hint={noteHints[field]}
          isOptional={field !== 'changeNote' || !isChange || text.updateKind !== 'material'}
          rows={2}
          value={text[field] ?? ''}
          onChange={(value) => write({ [field]: value === '' ? null : value })}
          onBlur={onBlur}
        />
      ))}
      {(['producerUnit', 'producerPosition'] as const).map((field) => (
        <LineInput
          key={field}
          name={field}
          label={textFieldLabels[field]}
          isOptional
          value={text[field] ?? ''}
          onChange={(value) => write({ [field]: value === '' ? null : value })}
          onBlur={onBlur}
        />
      ))}
    </>
  )
}
