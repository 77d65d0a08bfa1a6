import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { uploadIssueSentence } from '#app/_server/upload-issue.ts'
import { ImageTable } from '#components/media/image-table.tsx'
import { ACCEPTED_IMAGES, imageIssueLabels } from '#components/media/labels.ts'
import { imageSources, STAFF_IMAGE_ADDRESS, smallImageSources } from '#domain/media/image-address.ts'
import { mayDeleteFiles, mayWriteArticles } from '#domain/permissions.ts'
import { type ListedImage, listImages } from '#services/media/list-images.ts'
import { deleteMediaAction } from './actions.ts'
import { FileLibrary } from './file-library.tsx'
import { fileListQuery } from './file-list-query.ts'

export const metadata: Metadata = { title: 'Obrazy' }

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  const staff = await requireStaff(mayWriteArticles)
  const { words, page, filter, issue } = fileListQuery(await searchParams)
  const { images, ...list } = listImages(staff.context, { words, page, filter })
  return (
    <FileLibrary
      staff={staff}
      address="/panel/pliki"
      upload={{
        action: '/panel/api/obrazy',
        label: 'Plik obrazu',
        hint: 'JPEG, PNG, WebP lub AVIF, maksymalnie 10 MB i 40 mln pikseli. Dane o miejscu i aparacie są usuwane.',
        accept: ACCEPTED_IMAGES,
        submit: 'Dodaj obraz',
        doneHref: '/panel/pliki?komunikat=image-added',
        manyDoneHref: '/panel/pliki?komunikat=images-added',
      }}
      issue={uploadIssueSentence(issue, imageIssueLabels)}
      words={words}
      filter={filter}
      searchLabel="Nazwa, opis, podpis lub artykuł"
      list={list}
      nothing="Nie ma jeszcze żadnego obrazu."
    >
      <ImageTable
        images={images.map(toRow)}
        deleteAction={mayDeleteFiles(staff.context.actor) ? deleteMediaAction : null}
      />
    </FileLibrary>
  )
}

function toRow(row: ListedImage) {
  const { mediaId, uploadName, bytes, createdAt, uses, alts } = row
  return {
    ...{ mediaId, bytes, uses, alts },
    name: uploadName,
    image: imageSources(row, STAFF_IMAGE_ADDRESS),
    thumbnail: smallImageSources(row, STAFF_IMAGE_ADDRESS),
    addedAt: createdAt,
  }
}
