import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { uploadIssueSentence } from '#app/_server/upload-issue.ts'
import { ImageTable } from '#components/media/image-table.tsx'
import { ACCEPTED_IMAGES, imageIssueLabels } from '#components/media/labels.ts'
import { placeInList, withList } from '#components/panel/list-place.ts'
import { imageSources, STAFF_IMAGE_ADDRESS, smallImageSources } from '#domain/media/image-address.ts'
import { mayDeleteFiles, mayWriteArticles } from '#domain/permissions.ts'
import { type ListedImage, listImages } from '#services/media/list-images.ts'
import { bringBackMediaAction, deleteMediaAction } from './actions.ts'
import { FileLibrary } from './file-library.tsx'
import { fileListHref, fileListQuery } from './file-list-query.ts'

export const metadata: Metadata = { title: 'Obrazy' }

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  const staff = await requireStaff(mayWriteArticles)
  const { words, page, filter, issue } = fileListQuery(await searchParams)
  const mayTidy = mayDeleteFiles(staff.context.actor)
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
      offers={
        mayTidy &&
        filter === 'unused' &&
        list.total > 0 && <PutAwayOffer place={fileListHref('', { words, page: 1, filter })} />
      }
      list={list}
      nothing="Nie ma jeszcze żadnego obrazu."
    >
      <ImageTable
        images={images.map(toRow)}
        actions={mayTidy ? { delete: deleteMediaAction, bringBack: bringBackMediaAction } : null}
      />
    </FileLibrary>
  )
}

/** The whole list at once, looked over first. */
function PutAwayOffer({ place }: { readonly place: string }) {
  return (
    <p className="panel-actions">
      <a className="button" href={withList('/panel/pliki/odloz', placeInList(place))}>
        Odłóż nieużywane…
      </a>
    </p>
  )
}

function toRow(row: ListedImage) {
  const { mediaId, uploadName, bytes, createdAt, putAwayAt, uses, alts } = row
  return {
    ...{ mediaId, bytes, uses, alts },
    name: uploadName,
    image: imageSources(row, STAFF_IMAGE_ADDRESS),
    thumbnail: smallImageSources(row, STAFF_IMAGE_ADDRESS),
    addedAt: createdAt,
    isPutAway: putAwayAt !== null && uses.length === 0,
  }
}
