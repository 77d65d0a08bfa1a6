import type { ReactNode } from 'react'
import type { Staff } from '#app/_server/staff.ts'
import { DashboardList } from '#components/panel/article/dashboard-list.tsx'
import { PolishInstant, PolishMoment } from '#components/ui/polish-date.tsx'
import { typeset } from '#domain/text/typography.ts'
import type { StaffArticle } from '#services/article/staff-articles.ts'
import { listArchivePlans, listLastPublished, listOwnDrafts, listScheduled } from '#services/article/staff-dashboard.ts'
import { firstPageOf } from './dashboard-rows.ts'
import { listsToDo } from './lists-to-do.tsx'

type Props = {
  readonly staff: Staff
  /** What the portal as a whole waits for. */
  readonly children: ReactNode
}

/** What is planned for so long is on the dashboard, in ms; all of it is a filter of the list of articles away. */
const PLANNED_MS = 7 * 86_400_000
/** Whenever it is planned for: the last moment that an instant can be. */
const LATEST = 8_640_000_000_000_000

/** What those who write and approve find first: what waits for them, and beside it how the portal stands. */
export function WritersDashboard({ staff, children }: Props) {
  const { context } = staff
  const toDo = listsToDo(staff)
  const archivings = listArchivePlans(context)
  const changed = ({ changedAt }: StaffArticle) => (
    <>
      zmieniono <PolishInstant at={changedAt} />
    </>
  )
  return (
    <div className="dashboard">
      <div>
        {toDo.length === 0 ? <p className="quiet">{typeset('Nic na Ciebie nie czeka.')}</p> : toDo}
        <DashboardList
          title="Moje szkice"
          {...firstPageOf(listOwnDrafts(context))}
          note={changed}
          empty="Nie prowadzisz żadnego szkicu."
          all="/panel/artykuly?moje=1"
        />
      </div>
      <div>
        <DashboardList
          title="Zaplanowane publikacje"
          total={listScheduled(context, LATEST).total}
          rows={listScheduled(context, context.now + PLANNED_MS).articles}
          note={({ dueAt }) => <PolishMoment at={dueAt ?? 0} />}
          empty="Nic nie jest zaplanowane na najbliższe 7 dni."
          all="/panel/artykuly?stan=zaplanowany"
          beside={<a href="/panel/kalendarz">Kalendarz planów</a>}
        />
        {archivings.total > 0 && (
          <DashboardList
            title="Zaplanowana archiwizacja"
            {...firstPageOf(archivings)}
            note={({ archiveDueAt }) => <PolishMoment at={archiveDueAt ?? 0} />}
            empty=""
          />
        )}
        {children}
        <DashboardList
          title="Ostatnio opublikowane"
          {...firstPageOf(listLastPublished(context))}
          note={({ publishedAt }) => <PolishInstant at={publishedAt ?? 0} />}
          empty="Nic jeszcze nie opublikowano."
          all="/panel/artykuly?stan=opublikowany"
        />
      </div>
    </div>
  )
}
