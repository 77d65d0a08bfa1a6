import { fileSize } from '#components/article/file-size.ts'
import type { FormActionProp } from '#components/form/form-state.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { type Column, DataTable } from '#components/panel/data-table.tsx'
import { PolishDate } from '#components/ui/polish-date.tsx'
import type { ImageSources } from '#domain/media/image-address.ts'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { typeset } from '#domain/text/typography.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { DeleteFile } from './delete-file.tsx'
import { FileUses, type FileUseView } from './file-uses.tsx'
import { Thumbnail } from './thumbnail.tsx'

type ImageRow = {
  readonly mediaId: number
  readonly name: string
  readonly image: ImageSources
  readonly thumbnail: ImageSources
  /** Alternative texts that its uses gave it, the latest first. */
  readonly alts: readonly string[]
  /** Size of the master. */
  readonly bytes: number
  /** ms UTC. */
  readonly addedAt: number
  readonly isPutAway: boolean
  readonly uses: readonly FileUseView[]
}

const facts: readonly Column<ImageRow>[] = [
  { key: 'picture', label: 'Obraz', cell: ({ thumbnail }) => <Thumbnail image={thumbnail} /> },
  {
    key: 'name',
    label: 'Nazwa pliku',
    isRowHeader: true,
    cell: ({ mediaId, name, alts: [alt] }) => (
      <>
        <span className="file-name">
          <a href={`/panel/pliki/${mediaId}`}>{typeset(name)}</a>
        </span>
        {alt !== undefined && <span className="file-alt">{typeset(alt)}</span>}
      </>
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

type Actions = { readonly delete: FormActionProp; readonly bringBack: FormActionProp }

type Props = {
  readonly images: readonly ImageRow[]
  /** Null for those who may not. */
  readonly actions: Actions | null
}

/** The images of the library. The picture itself says nothing more than the name beside it, so it is silent. */
export function ImageTable({ images, actions }: Props) {
  const columns = actions === null ? facts : [...facts, actionsColumn(actions)]
  return <DataTable caption="Obrazy" columns={columns} rows={images} rowKey={({ mediaId }) => mediaId} />
}

/** Only for what nothing uses. */
function actionsColumn(actions: Actions): Column<ImageRow> {
  return {
    key: 'actions',
    label: 'Czynności',
    cell: ({ mediaId, name, uses, isPutAway }) =>
      uses.length === 0 && (
        <>
          {isPutAway && <BringBack action={actions.bringBack} mediaId={mediaId} name={name} />}
          <DeleteFile action={actions.delete} field="mediaId" id={mediaId} fileName={name} what="obraz" />
        </>
      ),
  }
}

type BringBackProps = { readonly action: FormActionProp; readonly mediaId: number; readonly name: string }

function BringBack({ action, mediaId, name }: BringBackProps) {
  return (
    <StaffForm
      action={action}
      values={{ mediaId }}
      submit="Przywróć"
      name={`Przywróć obraz ${name}`}
      tone="plain"
      undone="Nie przywrócono"
      isWork={false}
    >
      <HiddenValue name="mediaId" />
    </StaffForm>
  )
}
