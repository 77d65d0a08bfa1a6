import { fileSize } from '#components/article/file-size.ts'
import type { FormActionProp } from '#components/form/form-state.ts'
import { type Column, DataTable } from '#components/panel/data-table.tsx'
import { PolishDate } from '#components/ui/polish-date.tsx'
import { type ImageSources, largestSource } from '#domain/media/image-address.ts'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { typeset } from '#domain/text/typography.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { DeleteFile } from './delete-file.tsx'
import { FileUses, type FileUseView } from './file-uses.tsx'

type ImageRow = {
  readonly mediaId: number
  readonly name: string
  readonly image: ImageSources
  /** Size of the master. */
  readonly bytes: number
  /** ms UTC. */
  readonly addedAt: number
  readonly uses: readonly FileUseView[]
}

const facts: readonly Column<ImageRow>[] = [
  { key: 'picture', label: 'Obraz', cell: ({ image }) => <Thumbnail image={image} /> },
  {
    key: 'name',
    label: 'Nazwa pliku',
    isRowHeader: true,
    cell: ({ name, image }) => (
      <span className="file-name">
        <a href={largestSource(image)}>{typeset(name)}</a>
      </span>
    ),
  },
  {
    key: 'size',
    label: 'Rozmiar',
    cell: ({ image, bytes }) => (
      <>
        <span className="nowrap">{`${image.width} × ${image.height} px`}</span>,{' '}
        <span className="nowrap">{fileSize(bytes)}</span>
      </>
    ),
  },
  {
    key: 'added',
    label: 'Dodano',
    cell: ({ addedAt }) => <PolishDate date={partialDateFromDay(warsawDay(addedAt))} form="table" />,
  },
  { key: 'uses', label: 'Gdzie użyto', cell: ({ uses }) => <FileUses uses={uses} /> },
]

type Props = {
  readonly images: readonly ImageRow[]
  /** Null for those who may not. */
  readonly deleteAction: FormActionProp | null
}

/** The images of the library. The picture itself says nothing more than the name beside it, so it is silent. */
export function ImageTable({ images, deleteAction }: Props) {
  const columns = deleteAction === null ? facts : [...facts, deletion(deleteAction)]
  return <DataTable caption="Obrazy" columns={columns} rows={images} rowKey={({ mediaId }) => mediaId} />
}

/** Only for what nothing uses. */
function deletion(action: FormActionProp): Column<ImageRow> {
  return {
    key: 'delete',
    label: 'Czynności',
    cell: ({ mediaId, name, uses }) =>
      uses.length === 0 && <DeleteFile action={action} field="mediaId" id={mediaId} fileName={name} what="obraz" />,
  }
}

function Thumbnail({ image }: { image: ImageSources }) {
  const smallest = image.srcSet.split(' ')[0]
  // biome-ignore lint/performance/noImgElement: widths are made when the image is uploaded, not by Next's optimiser
  return <img className="thumbnail" src={smallest} width={96} height={72} alt="" loading="lazy" decoding="async" />
}
