import type { Metadata } from 'next'
import { backToList } from '#app/_server/list-place.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { ChooserField } from '#components/form/chooser-field.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { ChosenList, chosenValues } from '#components/panel/bulk/chosen-list.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { mayManageRecords } from '#domain/permissions.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { listTagsForStaff } from '#services/tag/list-tags-for-staff.ts'
import { listNeverUsedTags } from '#services/tag/unused-tags.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { chosenInAddress } from '../../chosen-records.ts'
import { deleteTagsAction, mergeTagsAction } from './actions.ts'

export const metadata: Metadata = { title: 'Wiele tagów' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }
type Tag = ReturnType<typeof listTagsForStaff>[number]

/** Asks once about all the tags that were ticked in their list: whether to merge them into one, or to remove them. */
export default async function Page({ searchParams }: Props) {
  const staff = await requireStaff(mayManageRecords)
  const { action, ids } = chosenInAddress(await searchParams)
  const listHref = await backToList('/panel/tagi')
  const chosen = listTagsForStaff(staff.context).filter(({ id }) => ids.includes(id))
  const isDeletion = action === 'usun'
  return (
    <PanelPage
      staff={staff}
      current="/panel/tagi"
      title={isDeletion ? 'Usuń tagi' : 'Połącz tagi'}
      crumbs={[{ label: 'Tagi', href: '/panel/tagi' }]}
      width="reading"
    >
      {chosen.length === 0 ? (
        <EmptyState title="Nie zaznaczono żadnego tagu">
          <p>
            Zaznacz tagi na liście, a potem wybierz czynność. <a href={listHref}>Wróć do listy</a>
          </p>
        </EmptyState>
      ) : isDeletion ? (
        <Deletion chosen={chosen} removable={new Set(listNeverUsedTags(staff.context))} listHref={listHref} />
      ) : (
        <Merging chosen={chosen} listHref={listHref} />
      )}
    </PanelPage>
  )
}

type QuestionProps = { readonly chosen: readonly Tag[]; readonly listHref: string }

function Merging({ chosen, listHref }: QuestionProps) {
  const rows = chosen.map(toRow)
  return (
    <StaffForm
      action={mergeTagsAction}
      values={chosenValues('tagIds', rows)}
      submit="Połącz tagi"
      tone="danger"
      cancel={listHref}
      undone="Nie połączono"
      isWork={false}
    >
      <p className="confirm-effect">
        Zaznaczone tagi znikną z list. Wszystkie ich artykuły będą pod tagiem, który wybierzesz, a adresy tematów będą
        na stałe prowadziły do niego. Połączenia nie można cofnąć.
      </p>
      <ChosenList legend="Tagi, które znikną" name="tagIds" rows={rows} />
      <ChooserField
        name="intoTagId"
        label="Tag, który zostaje"
        chooser="tag"
        hint="Wpisz początek albo słowo z nazwy i wybierz tag z listy. Może to być jeden z zaznaczonych."
      />
    </StaffForm>
  )
}

function Deletion({ chosen, removable, listHref }: QuestionProps & { readonly removable: ReadonlySet<number> }) {
  const rows = chosen.filter(({ id }) => removable.has(id)).map(toRow)
  const used = chosen.filter(({ id }) => !removable.has(id))
  return (
    <>
      {used.length > 0 && (
        <div className="lead-words">
          <h2>Nie da się usunąć: {used.length}</h2>
          <p>Te tagi ma albo miał jakiś tekst, albo prowadzi do nich dawny adres. Można je połączyć z innym tagiem.</p>
          <ul>
            {used.map(({ id, name }) => (
              <li key={id}>
                <a href={`/panel/tagi/${id}/polaczenie`}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {rows.length === 0 ? (
        <p>
          <a href={listHref}>Wróć do listy</a>
        </p>
      ) : (
        <StaffForm
          action={deleteTagsAction}
          values={chosenValues('tagIds', rows)}
          submit="Usuń tagi"
          tone="danger"
          cancel={listHref}
          undone="Nie usunięto"
          isWork={false}
        >
          <p className="confirm-effect">Usuniętych tagów nie można przywrócić. Nie ma ich w żadnym tekście.</p>
          <ChosenList legend="Tagi do usunięcia" name="tagIds" rows={rows} />
        </StaffForm>
      )}
    </>
  )
}

function toRow({ id, name, slug, articles, lockVersion }: Tag) {
  return { id, lockVersion, label: name, hint: `${counted(articles, pluralForms.article)}, /tematy/${slug}` }
}
