import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { DataTable } from '#components/panel/data-table.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { filterWords } from '#components/panel/filter/filter-words.ts'
import { type AddressParameters, isFiltered, parseArticleListQuery } from '#domain/article/article-list-query.ts'
import { readQuestion, writeQuestion } from '#domain/article/saved-filter.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { typeset } from '#domain/text/typography.ts'
import { listSavedFilters } from '#services/filter/list-saved-filters.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { removeFilterAction, saveFilterAction } from './actions.ts'

export const metadata: Metadata = { title: 'Zapisane filtry' }

type Props = { searchParams: Promise<AddressParameters> }

/** One's own filters of the list of articles; with a filter in the address, the form that keeps it. */
export default async function Page({ searchParams }: Props) {
  const staff = await requireStaff(mayWriteArticles)
  const asked = parseArticleListQuery(await searchParams)
  const filters = listSavedFilters(staff.context)
  const canSave = asked !== null && isFiltered(asked)
  return (
    <PanelPage
      staff={staff}
      current="/panel/artykuly"
      title="Zapisane filtry"
      crumbs={[{ label: 'Artykuły', href: '/panel/artykuly' }]}
      width="reading"
    >
      {canSave && (
        <section className="panel-section">
          <h2>Nowy filtr</h2>
          <p>{typeset(filterWords(asked))}</p>
          <StaffForm action={saveFilterAction} values={{ question: writeQuestion(asked) }} submit="Zapisz filtr">
            <HiddenValue name="question" />
            <TextField name="name" label="Nazwa filtra" hint="Widzisz go tylko Ty." />
          </StaffForm>
        </section>
      )}
      {filters.length === 0 && !canSave && (
        <EmptyState title="Nie masz jeszcze zapisanych filtrów">
          <p>
            Ustaw warunki na <a href="/panel/artykuly">liście artykułów</a> i wybierz „Zapisz filtr”.
          </p>
        </EmptyState>
      )}
      {filters.length > 0 && (
        <DataTable
          caption="Zapisane filtry"
          rows={filters}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              label: 'Nazwa',
              isRowHeader: true,
              cell: ({ name, question }) => <a href={`/panel/artykuly?${question}`}>{typeset(name)}</a>,
            },
            { key: 'what', label: 'Warunki', cell: ({ question }) => typeset(wordsOf(question)) },
            {
              key: 'remove',
              label: 'Czynności',
              cell: ({ id, name }) => (
                <StaffForm
                  action={removeFilterAction}
                  values={{ filterId: id }}
                  submit="Usuń"
                  name={`Usuń filtr: ${name}`}
                  tone="plain"
                >
                  <HiddenValue name="filterId" />
                </StaffForm>
              ),
            },
          ]}
        />
      )}
    </PanelPage>
  )
}

function wordsOf(question: string): string {
  const query = readQuestion(question)
  return query === null ? '' : filterWords(query)
}
