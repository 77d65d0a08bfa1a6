import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { requireStaff } from '#app/_server/staff.ts'
import { NewLink } from '#components/panel/new-link.tsx'
import { mayChangeSettings, mayWriteArticles } from '#domain/permissions.ts'
import { asksForPublisher } from '#domain/setting/setting-input.ts'
import { typeset } from '#domain/text/typography.ts'
import { readSettingsForStaff } from '#services/setting/setting-queries.ts'
import { PanelPage } from '../panel-page.tsx'
import { AccountNotices } from './account-notices.tsx'
import { DashboardAlerts } from './dashboard-alerts.tsx'
import { WritersDashboard } from './writers-dashboard.tsx'

export const metadata: Metadata = { title: 'Pulpit' }

export default async function Page() {
  const staff = await requireStaff()
  if (mayChangeSettings(staff.context.actor) && asksForPublisher(readSettingsForStaff(staff.context))) {
    redirect('/panel/ustawienia/wydawca')
  }
  const isWriter = mayWriteArticles(staff.context.actor)
  return (
    <PanelPage
      staff={staff}
      current="/panel"
      title="Pulpit"
      actions={isWriter && <NewLink href="/panel/artykuly/nowy">Nowy artykuł</NewLink>}
    >
      <AccountNotices staff={staff} />
      {isWriter ? (
        <WritersDashboard staff={staff}>
          <DashboardAlerts staff={staff} />
        </WritersDashboard>
      ) : (
        <>
          <p>
            {typeset(
              staff.context.actor.rights.size === 0
                ? 'Twoje konto nie ma jeszcze uprawnień. Nadaje je administrator portalu: poproś go o nie.'
                : 'Wybierz z menu, czym chcesz się zająć.',
            )}
          </p>
          <div className="dashboard">
            <div>
              <DashboardAlerts staff={staff} />
            </div>
          </div>
        </>
      )}
    </PanelPage>
  )
}
