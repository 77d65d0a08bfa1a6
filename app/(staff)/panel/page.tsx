import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { PanelPage } from '../panel-page.tsx'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Pulpit' }

export default async function Page() {
  const staff = await requireStaff()
  return (
    <PanelPage staff={staff} current="/panel" title="Pulpit">
      <p>Wybierz z menu, czym chcesz się zająć.</p>
    </PanelPage>
  )
}
