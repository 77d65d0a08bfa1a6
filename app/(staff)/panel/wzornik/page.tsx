import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { StaffParts } from '#components/style-guide/staff-parts.tsx'
import { PanelPage } from '../../panel-page.tsx'

export const metadata: Metadata = { title: 'Wzornik' }

/** The parts of the panel in all their states, for whoever designs the next one (docs/design.md). */
export default async function Page() {
  const staff = await requireStaff()
  return (
    <PanelPage
      staff={staff}
      current="/panel/wzornik"
      title="Wzornik panelu"
      width="reading"
      actions={
        <a className="button" href="/panel/wzornik/portal">
          Wzornik portalu
        </a>
      }
    >
      <StaffParts />
    </PanelPage>
  )
}
