import { fileSize } from '#components/article/file-size.ts'
import type { FormActionProp } from '#components/form/form-state.ts'
import { type Column, DataTable } from '#components/panel/data-table.tsx'
import { PolishDate } from '#components/ui/polish-date.tsx'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { typeset } from '#domain/text/typography.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { DeleteFile } from './delete-file.tsx'
import { FileUses, type FileUseView } from './file-uses.tsx'
import { ACCEPTED_FILES } from './labels.ts'

export type FileRow = {
  readonly attachmentId: number
  /** What a replacement says it has seen. */
  readonly lockVersion: number
  readonly fileName: string
  readonly href: string
  /** "PDF". */
  readonly format: string
  readonly bytes: number
  /** ms UTC. */
  readonly addedAt: number
  readonly formerFiles: number
  /** Whether readers are given it now. */
  readonly isOffered: boolean
  /** Whether a revision that waits for approval or for its hour offers it. */
  readonly isLocked: boolean
  readonly mayReplace: boolean
  readonly uses: readonly FileUseView[]
}

const facts: readonly Column<FileRow>[] = [
  {
    key: 'name',
    label: 'Nazwa pliku',
    isRowHeader: true,
    cell: ({ fileName, href }) => (
      <span className="file-name">
        <a href={href}>{typeset(fileName)}</a>
      </span>
    ),
  },
  {
    key: 'kind',
    label: 'Rodzaj',
    cell: ({ format, bytes }) => <span className="nowrap">{`${format}, ${fileSize(bytes)}`}</span>,
  },
  {
    key: 'added',
    label: 'Dodano',
    cell: ({ addedAt, formerFiles }) => (
      <>
        <PolishDate date={partialDateFromDay(warsawDay(addedAt))} form="table" />
        {formerFiles > 0 && <span className="quiet">{typeset(` (podmieniono: ${formerFiles})`)}</span>}
      </>
    ),
  },
  { key: 'uses', label: 'Gdzie użyto', cell: ({ uses }) => <FileUses uses={uses} /> },
]

type Props = {
  readonly files: readonly FileRow[]
  /** Null for those who may not. */
  readonly deleteAction: FormActionProp | null
}

/** The attachments of the library, by their present files. */
export function FileTable({ files, deleteAction }: Props) {
  const columns = [...facts, actionsColumn(deleteAction)]
  return <DataTable caption="Pliki" columns={columns} rows={files} rowKey={({ attachmentId }) => attachmentId} />
}

function actionsColumn(deleteAction: FormActionProp | null): Column<FileRow> {
  return {
    key: 'actions',
    label: 'Czynności',
    cell: (file) => (
      <>
        {file.mayReplace && <ReplaceFile file={file} />}
        {deleteAction !== null && file.uses.length === 0 && (
          <DeleteFile
            action={deleteAction}
            field="attachmentId"
            id={file.attachmentId}
            fileName={file.fileName}
            what="plik"
          />
        )}
      </>
    ),
  }
}

const REPLACEMENT = 'Nowy plik pod tym samym adresem'

/** A plain form: the answer leads back to the list, with what happened. */
function ReplaceFile({ file: { attachmentId, lockVersion, fileName, isOffered, isLocked } }: { file: FileRow }) {
  const id = `podmien-${attachmentId}`
  return (
    <details className="file-action">
      <summary>
        Podmień<span className="visually-hidden"> plik {fileName}</span>
      </summary>
      <form
        action={`/panel/api/zalaczniki/${attachmentId}`}
        method="post"
        encType="multipart/form-data"
        aria-label={`Podmień plik ${fileName}`}
      >
        <input type="hidden" name="seenLockVersion" value={lockVersion} />
        <label htmlFor={id}>{REPLACEMENT}</label>
        <p className="field-hint" id={`${id}-podpowiedz`}>
          {isOffered && 'Czytelnicy dostaną go od razu. '}
          {isLocked && typeset('Plik należy do tekstu, który czeka na zatwierdzenie albo publikację. ')}
          {typeset('Sprawdź potem, czy oznaczenie dostępności nadal jest prawdziwe.')}
        </p>
        <input
          id={id}
          type="file"
          name="file"
          required
          accept={ACCEPTED_FILES}
          aria-label={`${REPLACEMENT}: ${fileName}`}
          aria-describedby={`${id}-podpowiedz`}
        />
        <button type="submit" className="button">
          Podmień plik
        </button>
      </form>
    </details>
  )
}
