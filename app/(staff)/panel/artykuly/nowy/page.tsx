import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { ReadingText } from '#components/writing/reading-text.tsx'
import { WriterGate } from '#components/writing/writer-gate.tsx'
import { mayWriteArticles } from '#domain/permissions.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { newWritingView } from '../writing-view.ts'

export const metadata: Metadata = { title: 'Nowy artykuł' }

export default async function Page() {
  const staff = await requireStaff(mayWriteArticles)
  return (
    <PanelPage
      staff={staff}
      current="/panel/artykuly"
      title="Nowy artykuł"
      crumbs={[{ label: 'Artykuły', href: '/panel/artykuly' }]}
    >
      <WriterGate view={newWritingView(staff)} reading={<ReadingText summary={null} body={null} rail={null} />} />
    </PanelPage>
  )
}
