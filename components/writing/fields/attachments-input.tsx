'use client'
import { FileContradictions } from '#components/editor/dialogs/file-contradictions.tsx'
import { FoundInFile } from '#components/editor/dialogs/found-in-file.tsx'
import { titleOfFile } from '#components/editor/dialogs/title-of-file.ts'
import { UploadField } from '#components/editor/dialogs/upload-field.tsx'
import { UseFields } from '#components/editor/dialogs/use-fields.tsx'
import type { EditorServices } from '#components/editor/editor-services.ts'
import { fieldId } from '#components/form/form-scope.tsx'
import type { AttachmentUse } from '#domain/article/article-text.ts'
import { useProblems } from './writer-field.tsx'

type Props = {
  readonly legend: string
  readonly uses: readonly AttachmentUse[]
  /** Files that stand in the text: they cannot leave the list. */
  readonly inText: readonly number[]
  readonly services: EditorServices
  readonly onChange: (uses: readonly AttachmentUse[]) => void
}

/** The files of the article in their order, each with title, language and whether it was found accessible. */
export function AttachmentsInput({ legend, uses, inText, services, onChange }: Props) {
  const errors = useProblems('attachments', { isWhole: true })
  const put = (index: number, use: AttachmentUse) => onChange(uses.with(index, use))

  function move(index: number, step: 1 | -1) {
    const [here, there] = [uses[index], uses[index + step]]
    if (!here || !there) return
    onChange(uses.with(index, there).with(index + step, here))
    services.announce(`Przesunięto: ${here.title}, pozycja ${index + step + 1} z ${uses.length}.`)
  }

  return (
    <fieldset className="field attachments-input" id={fieldId('attachments')} tabIndex={-1}>
      <legend>
        {legend}
        <span className="field-optional"> (nieobowiązkowe)</span>
      </legend>
      <ol>
        {uses.map((use, index) => (
          <li key={use.attachmentId}>
            <FoundInFile file={services.findFile(use.attachmentId)} isInText={inText.includes(use.attachmentId)} />
            <UseFields
              use={use}
              onChange={(next) => put(index, next)}
              titleError={use.title.trim() === '' ? 'Wpisz tytuł załącznika.' : null}
            />
            <FileContradictions file={services.findFile(use.attachmentId)} use={use} />
            <div className="form-foot">
              <button
                type="button"
                className="button"
                aria-disabled={index === 0 || undefined}
                onClick={() => move(index, -1)}
              >
                W górę<span className="visually-hidden">: {use.title}</span>
              </button>
              <button
                type="button"
                className="button"
                aria-disabled={index === uses.length - 1 || undefined}
                onClick={() => move(index, 1)}
              >
                W dół<span className="visually-hidden">: {use.title}</span>
              </button>
              {!inText.includes(use.attachmentId) && (
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    onChange(uses.toSpliced(index, 1))
                    services.announce(`Usunięto z listy: ${use.title}.`)
                  }}
                >
                  Usuń z listy<span className="visually-hidden">: {use.title}</span>
                </button>
              )}
            </div>
          </li>
        ))}
      </ol>
      <UploadField
        label="Dodaj plik"
        hint="PDF, DOCX, XLSX, ODT lub CSV, maksymalnie 10 MB."
        accept=".pdf,.docx,.xlsx,.odt,.csv"
        error={errors[0] ?? null}
        send={services.uploadAttachment}
        onSent={({ attachmentId }, file) =>
          services.listAttachment({
            attachmentId,
            title: titleOfFile(file.name),
            locale: 'pl',
            accessibility: 'unknown',
          })
        }
      />
    </fieldset>
  )
}
