'use client'
import { useState } from 'react'
import type { AttachmentUse } from '#domain/article/article-text.ts'
import { DialogField } from './dialog-field.tsx'
import { EditorDialog } from './editor-dialog.tsx'
import type { EditorDialogProps } from './editor-dialog-props.ts'
import { FileContradictions } from './file-contradictions.tsx'
import { FoundInFile } from './found-in-file.tsx'
import { chosenRecord, putRecord } from './put-record.ts'
import { titleOfFile } from './title-of-file.ts'
import { UploadField } from './upload-field.tsx'
import { UseFields } from './use-fields.tsx'

const ACCEPTED = '.pdf,.docx,.xlsx,.odt,.csv'

/** A file in the text: one of the article's list, or a new one that joins it. */
export default function AttachmentDialog({ editor, services, onClose }: EditorDialogProps) {
  const chosen = chosenRecord<{ attachmentId: number }>(editor, 'attachment')
  const [use, setUse] = useState<AttachmentUse | null>(
    services.attachments.find(({ attachmentId }) => attachmentId === chosen?.attachmentId) ?? null,
  )
  const [errors, setErrors] = useState<{ readonly file?: string; readonly title?: string }>({})
  const [isBusy, setBusy] = useState(false)

  function set() {
    if (use === null) return setErrors({ file: 'Wybierz plik z listy albo prześlij nowy.' })
    if (use.title.trim() === '') return setErrors({ title: 'Wpisz tytuł załącznika.' })
    services.listAttachment({ ...use, title: use.title.trim() })
    putRecord(editor, 'attachment', { attachmentId: use.attachmentId })
    onClose()
  }

  return (
    <EditorDialog
      title="Załącznik w treści"
      submit={chosen ? 'Zapisz' : 'Wstaw załącznik'}
      onSubmit={set}
      onClose={onClose}
      isBusy={isBusy}
    >
      {services.attachments.length > 0 && (
        <DialogField label="Plik z listy załączników">
          {(control) => (
            <select
              {...control}
              className="control"
              value={use?.attachmentId ?? ''}
              onChange={({ target }) =>
                setUse(services.attachments.find(({ attachmentId }) => attachmentId === Number(target.value)) ?? null)
              }
            >
              <option value="">nowy plik</option>
              {services.attachments.map(({ attachmentId, title }) => (
                <option key={attachmentId} value={attachmentId}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </DialogField>
      )}
      <UploadField
        label="Nowy plik"
        hint="PDF, DOCX, XLSX, ODT lub CSV, maksymalnie 10 MB."
        accept={ACCEPTED}
        error={errors.file ?? null}
        send={services.uploadAttachment}
        onBusy={setBusy}
        onSent={({ attachmentId }, file) =>
          setUse({ attachmentId, title: titleOfFile(file.name), locale: 'pl', accessibility: 'unknown' })
        }
      />
      {use !== null && (
        <>
          <FoundInFile file={services.findFile(use.attachmentId)} />
          <UseFields use={use} onChange={setUse} titleError={errors.title ?? null} />
          <FileContradictions file={services.findFile(use.attachmentId)} use={use} />
        </>
      )}
    </EditorDialog>
  )
}
