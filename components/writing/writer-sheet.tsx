'use client'
import type { Editor } from '@tiptap/react'
import type { ReactNode } from 'react'
import { textFieldLabels } from '#components/article/text-field-labels.ts'
import { BodyEditor } from '#components/editor/body-editor.tsx'
import type { EditorServices } from '#components/editor/editor-services.ts'
import { describedBy, FieldErrors } from '#components/form/field-frame.tsx'
import { fieldId } from '#components/form/form-scope.tsx'
import { TextInput } from './fields/text-fields.tsx'
import { useProblems } from './fields/writer-field.tsx'
import type { Writer } from './use-writer.ts'

type Props = {
  readonly writer: Writer
  readonly services: EditorServices
  readonly onBlur: () => void
  readonly onReady: (editor: Editor) => void
  /** Whether everything but the sheet is hidden, and how to change that. */
  readonly isAlone: boolean
  readonly onAlone: (isAlone: boolean) => void
}

/** The text as readers will read it: title, summary and body, and nothing else. */
export function WriterSheet({ writer, services, onBlur, onReady, isAlone, onAlone }: Props) {
  const { text, write } = writer
  return (
    <div className="writer-sheet">
      <div className="sheet-head">
        <TextInput
          name="title"
          label={textFieldLabels.title}
          placeholder={textFieldLabels.title}
          className="sheet-control writer-title"
          value={text.title}
          onChange={(title) => write({ title })}
          onBlur={onBlur}
        />
        <TextInput
          name="summary"
          label={textFieldLabels.summary}
          hint="Jedno lub dwa zdania: najważniejsze najpierw. Pokażą się na listach i w wyszukiwarce."
          placeholder="Zajawka: jedno lub dwa zdania"
          className="sheet-control writer-summary"
          value={text.summary}
          onChange={(summary) => write({ summary })}
          onBlur={onBlur}
        />
      </div>
      <BodyField hint="Z klawiatury: / na początku wiersza wstawia blok, Alt + F10 prowadzi do narzędzi, Tab do następnego pola. W tabeli Tab prowadzi do następnej komórki; z tabeli wychodzi się klawiszem Escape, a potem Tab.">
        {(described) => (
          <BodyEditor
            key={writer.edition}
            body={text.body}
            services={services}
            fieldId={fieldId('body')}
            labelId="pole-body-etykieta"
            describedBy={described}
            onChange={(body) => write({ body })}
            onBlur={onBlur}
            onReady={onReady}
            isAlone={isAlone}
            onAlone={onAlone}
          />
        )}
      </BodyField>
    </div>
  )
}

type BodyFieldProps = {
  readonly hint: string
  readonly children: (describedBy: string | undefined) => ReactNode
}

/**
 * The frame of a field around the editor, which is no form control and cannot have a label of its own. On the sheet the
 * label and the hint are heard and not seen: the text begins where they would stand.
 */
function BodyField({ hint, children }: BodyFieldProps) {
  const errors = useProblems('body')
  const id = fieldId('body')
  return (
    <div className={errors.length > 0 ? 'field field-refused field-body' : 'field field-body'}>
      <p id={`${id}-etykieta`} className="visually-hidden">
        {textFieldLabels.body}
      </p>
      <p id={`${id}-podpowiedz`} className="visually-hidden">
        {hint}
      </p>
      <FieldErrors id={id} errors={errors} />
      {children(describedBy(id, { hint, errors }))}
    </div>
  )
}
