import type { FormActionProp } from '#components/form/form-state.ts'
import { StaffForm } from '#components/form/staff-form.tsx'
import { DataTable } from '#components/panel/data-table.tsx'
import { PolishInstant } from '#components/ui/polish-date.tsx'
import { BULK_FIELDS } from '#domain/bulk/bulk-choice.ts'
import { typeset } from '#domain/text/typography.ts'
import { articleName } from './action-labels.ts'

type BinRow = {
  readonly kind: 'draft' | 'changes'
  readonly articleId: number
  readonly revisionId: number
  readonly lockVersion: number
  readonly title: string
  readonly at: number
  readonly by: string | null
  readonly isBlocked: boolean
}

type Props = {
  readonly entries: readonly BinRow[]
  readonly restore: FormActionProp
  readonly takeUp: FormActionProp
}

const kinds = { draft: 'Szkic', changes: 'Odrzucone zmiany' } as const satisfies Record<BinRow['kind'], string>

/** Of the form beside the table: the buttons in its rows have forms of their own. */
export const BIN_FORM = 'przywroc-wiele'

/** What can be taken back, each with its button; drafts also many at once, ticked in the form beside (`BIN_FORM`). */
export function BinTable({ entries, restore, takeUp }: Props) {
  return (
    <DataTable
      caption="Kosz"
      rows={entries}
      rowKey={({ revisionId }) => revisionId}
      columns={[
        {
          key: 'choice',
          label: <span className="visually-hidden">Wybór</span>,
          cell: ({ kind, articleId, title }) =>
            kind === 'draft' && (
              <input
                type="checkbox"
                className="row-choice"
                form={BIN_FORM}
                name={BULK_FIELDS.ticked}
                value={articleId}
                aria-label={`Zaznacz: ${articleName(title)}`}
              />
            ),
        },
        {
          key: 'title',
          label: 'Tytuł',
          isRowHeader: true,
          cell: ({ title }) => typeset(articleName(title)),
        },
        { key: 'kind', label: 'Co', cell: ({ kind }) => kinds[kind] },
        { key: 'at', label: 'Kiedy', cell: ({ at }) => <PolishInstant at={at} /> },
        { key: 'by', label: 'Kto', cell: ({ by }) => by ?? '–' },
        {
          key: 'back',
          label: 'Czynności',
          cell: (row) => <TakeBack row={row} action={row.kind === 'draft' ? restore : takeUp} />,
        },
      ]}
    />
  )
}

function TakeBack({ row, action }: { readonly row: BinRow; readonly action: FormActionProp }) {
  if (row.isBlocked) {
    return (
      <>
        Obok jest inny szkic. <a href={`/panel/artykuly/${row.articleId}`}>Opublikuj go albo odrzuć</a>, a potem
        przywróć te zmiany.
      </>
    )
  }
  return (
    <StaffForm action={action} submit="Przywróć" tone="plain">
      <input type="hidden" name="articleId" value={row.articleId} />
      <input type="hidden" name="seenLockVersion" value={row.lockVersion} />
      <input type="hidden" name="revisionId" value={row.revisionId} />
    </StaffForm>
  )
}
