import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { readerContextOf } from '#services/context.ts'
import { listPublicPlans } from '#services/plan/plan-queries.ts'
import type { ListAddress } from '../panel-list.ts'
import { ProgrammeListPage } from '../programme-list-page.tsx'

export const metadata: Metadata = { title: 'Plany' }

const labels = {
  title: 'Krajowe plany działań',
  caption: 'Plany, najnowsze na początku',
  search: 'Szukaj planów',
  add: 'Dodaj plan',
  addFirst: 'Dodaj pierwszy plan',
  showAll: 'Pokaż wszystkie plany',
  noneYet: 'Nie ma jeszcze planów.',
  noneFits: 'Żaden plan nie pasuje.',
}

export default async function Page({ searchParams }: { searchParams: Promise<ListAddress> }) {
  const staff = await requireStaff(mayManageRecords)
  return (
    <ProgrammeListPage
      staff={staff}
      address="/panel/plany"
      asked={await searchParams}
      // Every plan is public from its first day, so the readers' query is the staff's too.
      rows={listPublicPlans(readerContextOf(staff.context))}
      wordsOf={({ title, summary }) => `${title} ${summary}`}
      columns={[
        { key: 'years', label: 'Lata', cell: ({ firstYear, lastYear }) => `${firstYear}–${lastYear}` },
        { key: 'tasks', label: 'Zadania', cell: ({ tasks }) => counted(tasks.length, pluralForms.task) },
      ]}
      labels={labels}
    />
  )
}
