import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { uploadIssueSentence } from '#app/_server/upload-issue.ts'
import { FileTable } from '#components/media/file-table.tsx'
import { ACCEPTED_FILES, fileIssueLabels } from '#components/media/labels.ts'
import { staffFileAddress } from '#domain/attachment/file-address.ts'
import { fileFormat } from '#domain/attachment/file-kind.ts'
import { mayDeleteFiles, mayReplaceFile, mayWriteArticles } from '#domain/permissions.ts'
import { type ListedFile, listAttachments } from '#services/media/list-attachments.ts'
import { deleteAttachmentAction } from '../actions.ts'
import { FileLibrary } from '../file-library.tsx'
import { fileListQuery } from '../file-list-query.ts'

export const metadata: Metadata = { title: 'Pliki do pobrania' }

const ADDRESS = '/panel/pliki/zalaczniki'

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  const staff = await requireStaff(mayWriteArticles)
  const { words, page, issue } = fileListQuery(await searchParams)
  const { actor } = staff.context
  const { files, ...list } = listAttachments(staff.context, { words, page })
  return (
    <FileLibrary
      staff={staff}
      address={ADDRESS}
      upload={{
        action: '/panel/api/zalaczniki',
        label: 'Plik do pobrania',
        hint: 'PDF, DOCX, XLSX, ODT lub CSV w UTF-8, maksymalnie 10 MB, bez makr i haseł.',
        accept: ACCEPTED_FILES,
        submit: 'Dodaj plik',
        doneHref: `${ADDRESS}?komunikat=file-added`,
        manyDoneHref: `${ADDRESS}?komunikat=files-added`,
      }}
      issue={uploadIssueSentence(issue, fileIssueLabels)}
      words={words}
      searchLabel="Nazwa pliku"
      list={list}
      nothing="Nie ma jeszcze żadnego pliku."
    >
      <FileTable
        files={files.map((file) => ({ ...toRow(file), mayReplace: mayReplaceFile(actor, file) }))}
        deleteAction={mayDeleteFiles(actor) ? deleteAttachmentAction : null}
      />
    </FileLibrary>
  )
}

function toRow({ mimeType, createdAt, ...file }: ListedFile) {
  const href = staffFileAddress(file.attachmentId, file.fileName)
  return { ...file, href, format: fileFormat(mimeType), addedAt: createdAt }
}
