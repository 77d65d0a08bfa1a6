import { fileSize } from '#components/article/file-size.ts'
import { type Column, DataTable } from '#components/panel/data-table.tsx'
import { PolishInstant } from '#components/ui/polish-date.tsx'
import { typeset } from '#domain/text/typography.ts'
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
  readonly uses: readonly FileUseView[]
}

const columns: readonly Column<FileRow>[] = [
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
        <PolishInstant at={addedAt} />
        {formerFiles > 0 && <span className="quiet">{typeset(` (podmieniono: ${formerFiles})`)}</span>}
      </>
    ),
  },
  { key: 'uses', label: 'Gdzie użyto', cell: ({ uses }) => <FileUses uses={uses} /> },
  { key: 'replace', label: 'Czynności', cell: (file) => <ReplaceFile file={file} /> },
]

/** The attachments of the library, by their present files. */
export function FileTable({ files }: { readonly files: readonly FileRow[] }) {
  return <DataTable caption="Pliki" columns={columns} rows={files} rowKey={({ attachmentId }) => attachmentId} />
}

/** A plain form: the answer leads back to the list, with what happened. */
function ReplaceFile({ file: { attachmentId, lockVersion, fileName } }: { file: FileRow }) {
  const id = `podmien-${attachmentId}`
  return (
    <details className="replace-file">
      <summary>
        Podmień<span className="visually-hidden"> plik {fileName}</span>
      </summary>
      <form action={`/panel/api/zalaczniki/${attachmentId}`} method="post" encType="multipart/form-data">
        <input type="hidden" name="seenLockVersion" value={lockVersion} />
        <label htmlFor={id}>Nowy plik pod tym samym adresem</label>
        <p className="field-hint" id={`${id}-podpowiedz`}>
          {typeset('Czytelnicy dostaną go od razu. Sprawdź potem, czy oznaczenie dostępności nadal jest prawdziwe.')}
        </p>
        <input id={id} type="file" name="file" required accept={ACCEPTED_FILES} aria-describedby={`${id}-podpowiedz`} />
        <button type="submit" className="button">
          Podmień plik
        </button>
      </form>
    </details>
  )
}
