import { fileFindingsWords } from '#components/article/file-findings-words.ts'
import { fileSize } from '#components/article/file-size.ts'
import { fileKinds } from '#domain/attachment/file-kind.ts'
import type { FileFacts } from '../upload.ts'

type Props = { readonly file: FileFacts | null; readonly isInText?: boolean }

/** Which file it is, and what a look into it found: whoever marks it knows. */
export function FoundInFile({ file, isInText = false }: Props) {
  const facts = file === null ? ['plik'] : [file.fileName, file.format, fileSize(file.bytes)]
  const isTold = file !== null && (file.findings !== null || file.mimeType === fileKinds.pdf.mimeType)
  return (
    <div>
      <p className="field-hint">{[...facts, ...(isInText ? ['jest w treści'] : [])].join(' · ')}</p>
      {isTold && <p className="field-hint">{`W pliku: ${fileFindingsWords(file.findings, file.mimeType)}`}</p>}
    </div>
  )
}
