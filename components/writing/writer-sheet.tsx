'use client'
import type { Editor } from '@tiptap/react'
import type { ReactNode } from 'react'
import { textFieldLabels } from '#components/article/text-field-labels.ts'
import { BodyEditor } from '#components/editor/body-editor.tsx'
import type { EditorServices } from '#components/editor/editor-services.ts'
import { describedBy, FieldErrors } from '#components/form/field-frame.tsx'
import { fieldId } from '#components/form/form-scope.tsx'
import type { BodyReferences } from '#domain/article/body/body-references.ts'
import { AboutFields } from './fields/about-fields.tsx'
import { AttachmentsInput } from './fields/attachments-input.tsx'
import { DateInput } from './fields/date-input.tsx'
import { LeadImageInput } from './fields/lead-image-input.tsx'
import { NoteFields } from './fields/note-fields.tsx'
import { TextInput } from './fields/text-fields.tsx'
import { useProblems } from './fields/writer-field.tsx'
import type { Writer } from './use-writer.ts'
import { WriterSection } from './writer-section.tsx'
import type { FileFacts, WritingView } from './writing-view.ts'

type Props = {
  readonly view: WritingView
  readonly writer: Writer
  readonly services: EditorServices
  readonly files: (attachmentId: number) => FileFacts | null
  /** Records that the text names. */
  readonly named: BodyReferences
  readonly onReady: (editor: Editor) => void
}

/** Everything readers will see of the text, in the order in which one writes it. */
export function WriterSheet({ view, writer, services, files, named, onReady }: Props) {
  const { text, write, saver } = writer
  const onBlur = () => void saver.save('auto')
  return (
    <div className="writer-sheet">
      <TextInput
        name="title"
        label={textFieldLabels.title}
        className="control control-full writer-title"
        value={text.title}
        onChange={(title) => write({ title })}
        onBlur={onBlur}
      />
      <TextInput
        name="summary"
        label={textFieldLabels.summary}
        hint="Jedno lub dwa zdania: najważniejsze najpierw. Pokażą się na listach i w wyszukiwarce."
        rows={2}
        value={text.summary}
        onChange={(summary) => write({ summary })}
        onBlur={onBlur}
      />
      <BodyField hint="Z klawiatury: Alt + F10 prowadzi do narzędzi, Tab do następnego pola. W tabeli Tab prowadzi do następnej komórki; z tabeli wychodzi się klawiszem Escape, a potem Tab.">
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
          />
        )}
      </BodyField>
      <AboutFields view={view} writer={writer} named={named.voivodeships} onBlur={onBlur} />
      <WriterSection id="pola-obraz-i-pliki" title="Obraz i pliki">
        <LeadImageInput
          legend={textFieldLabels.leadImage}
          value={text.leadImage}
          services={services}
          onChange={(leadImage) => write({ leadImage })}
        />
        <AttachmentsInput
          legend={textFieldLabels.attachments}
          uses={text.attachments}
          files={files}
          inText={named.attachmentIds}
          services={services}
          onChange={(attachments) => write({ attachments })}
        />
      </WriterSection>
      <WriterSection id="pola-daty" title="Daty">
        {(['event', 'validUntil', 'firstPublished'] as const).map((field) => (
          <DateInput
            key={field}
            name={field}
            legend={textFieldLabels[field]}
            value={text[field]}
            onChange={(value) => write({ [field]: value })}
            onBlur={onBlur}
          />
        ))}
      </WriterSection>
      <NoteFields text={writer.text} write={writer.write} occasion={view.occasion} onBlur={onBlur} />
    </div>
  )
}

type BodyFieldProps = {
  readonly hint: string
  readonly children: (describedBy: string | undefined) => ReactNode
}

/** The frame of a field around the editor, which is no form control and cannot have a label of its own. */
function BodyField({ hint, children }: BodyFieldProps) {
  const errors = useProblems('body')
  const id = fieldId('body')
  return (
    <div className={errors.length > 0 ? 'field field-refused field-body' : 'field field-body'}>
      <p id={`${id}-etykieta`} className="field-label">
        {textFieldLabels.body}
      </p>
      <p id={`${id}-podpowiedz`} className="field-hint">
        {hint}
      </p>
      <FieldErrors id={id} errors={errors} />
      {children(describedBy(id, { hint, errors }))}
    </div>
  )
}
