import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { MissingSigns } from '#components/project/missing-signs.tsx'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { readerContextOf } from '#services/context.ts'
import { fromDateColumn } from '#services/partial-date-row.ts'
import { listPublicProjects } from '#services/project/public-projects.ts'
import type { ListAddress } from '../panel-list.ts'
import { ProgrammeListPage } from '../programme-list-page.tsx'

export const metadata: Metadata = { title: 'Projekty' }

const labels = {
  title: 'Projekty współfinansowane',
  caption: 'Projekty, najnowsze na początku',
  search: 'Szukaj projektów',
  add: 'Dodaj projekt',
  addFirst: 'Dodaj pierwszy projekt',
  showAll: 'Pokaż wszystkie projekty',
  noneYet: 'Nie ma jeszcze projektów.',
  noneFits: 'Żaden projekt nie pasuje.',
}

export default async function Page({ searchParams }: { searchParams: Promise<ListAddress> }) {
  const staff = await requireStaff(mayManageRecords)
  return (
    <ProgrammeListPage
      staff={staff}
      address="/panel/projekty"
      asked={await searchParams}
      // Every project is public from its first day, so the readers' query is the staff's too.
      rows={listPublicProjects(readerContextOf(staff.context))}
      wordsOf={({ title, programme, mechanism }) => `${title} ${programme} ${mechanism}`}
      columns={[
        { key: 'programme', label: 'Program', cell: ({ programme }) => programme },
        {
          key: 'signs',
          label: 'Znaki',
          cell: ({ logos }) => <Signs logos={logos} />,
        },
        {
          key: 'period',
          label: 'Czas',
          cell: ({ startsEdtf, endsEdtf }) => `${dateCell(startsEdtf)} – ${dateCell(endsEdtf)}`,
        },
      ]}
      labels={labels}
    />
  )
}

type Logo = { readonly name: string; readonly image: object | null }

function Signs({ logos }: { readonly logos: readonly Logo[] }) {
  const missing = logos.map(({ name, image }) => ({ name, hasImage: image !== null }))
  if (missing.some(({ hasImage }) => !hasImage)) return <MissingSigns signs={missing} />
  return logos.length === 0 ? 'brak' : 'są'
}

function dateCell(edtf: string | null): string {
  const date = fromDateColumn(edtf)
  return date === null ? 'brak daty' : formatPartialDate(date, 'table')
}
