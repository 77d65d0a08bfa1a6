import { askOwnHealth } from '#app/_server/own-health.ts'
import type { Staff } from '#app/_server/staff.ts'
import { DashboardLines } from '#components/panel/dashboard-lines.tsx'
import { PolishDate, PolishMoment } from '#components/ui/polish-date.tsx'
import { partialDateFromDay } from '#domain/partial-date.ts'
import {
  mayDecideOnProposals,
  mayManageRecords,
  mayPublishSomeArticle,
  mayReadSystemState,
} from '#domain/permissions.ts'
import { typeset } from '#domain/text/typography.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { countProposalsForMe } from '#services/proposal/proposal-queries.ts'
import { readSettingsForStaff } from '#services/setting/setting-queries.ts'
import { failureLines } from './failure-lines.ts'
import { newcomerLines } from './newcomer-lines.ts'
import { overdueLines } from './overdue-lines.ts'
import { isSchedulerLate } from './scheduler-state.ts'

/** What the portal as a whole waits for: what failed, what is overdue, the notice of the front page, the scheduler. */
export async function DashboardAlerts({ staff }: { readonly staff: Staff }) {
  const { context } = staff
  const isTold = mayPublishSomeArticle(context.actor) || mayReadSystemState(context.actor)
  const health = isTold ? await askOwnHealth() : null
  const waiting = mayDecideOnProposals(context.actor) ? countProposalsForMe(context) : 0
  return (
    <>
      {waiting > 0 && (
        <p>
          <a href="/panel/propozycje">{`Na Twoją decyzję czekają propozycje zmian: ${waiting}`}</a>
        </p>
      )}
      <DashboardLines title="Nowe konta" lines={newcomerLines(staff)} />
      <DashboardLines title="Do naprawienia" lines={failureLines(staff, health)} />
      <DashboardLines title="Po terminie" lines={overdueLines(staff)} />
      {mayManageRecords(context.actor) && <PinnedNotice staff={staff} />}
      {isTold && !isSchedulerLate(health, context.now) && (
        <section aria-label="Publikowanie o czasie">
          <h2>Publikowanie o czasie</h2>
          <p>
            {typeset('Działa. Ostatnie sprawdzenie: ')}
            <PolishMoment at={health?.lookedAt ?? context.now} />
          </p>
        </section>
      )}
    </>
  )
}

function PinnedNotice({ staff: { context } }: { readonly staff: Staff }) {
  const notice = readSettingsForStaff(context)['pinned-article']
  const isShown = notice !== null && notice.until >= warsawDay(context.now)
  return (
    <section aria-label="Komunikat na stronie głównej">
      <h2>Komunikat na stronie głównej</h2>
      <p>
        {isShown ? (
          <>
            Przypięty do końca dnia: <PolishDate date={partialDateFromDay(notice.until)} />
          </>
        ) : (
          'Nic nie jest przypięte.'
        )}{' '}
        <a href="/panel/strony/komunikat">{isShown ? 'Zmień albo zdejmij' : 'Przypnij artykuł'}</a>
      </p>
    </section>
  )
}
