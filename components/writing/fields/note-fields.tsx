'use client'
import { textFieldLabels } from '#components/article/text-field-labels.ts'
import type { Writer } from '../use-writer.ts'
import { WriterSection } from '../writer-section.tsx'
import { LineInput, TextInput } from './text-fields.tsx'

const noteHints = {
  changeNote: 'Czytelnik zobaczy to przy dacie ostatniej zmiany.',
  editorNote: 'Uwaga redakcji do tekstu, widoczna pod nim: sprostowanie, rozbieżność źródeł.',
} as const

type Props = { readonly writer: Writer; readonly onBlur: () => void }

/** What is told of the change, and who answers for the text. */
export function NoteFields({ writer: { text, write }, onBlur }: Props) {
  return (
    <WriterSection id="pola-zmiany" title="Zmiany i odpowiedzialność">
      {(['changeNote', 'editorNote'] as const).map((field) => (
        <TextInput
          key={field}
          name={field}
          label={textFieldLabels[field]}
          hint={noteHints[field]}
          isOptional
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
    </WriterSection>
  )
}
