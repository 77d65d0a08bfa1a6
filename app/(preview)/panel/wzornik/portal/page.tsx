import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { publicSite } from '#app/(public)/site.ts'
import { PageFrame } from '#components/site/page-frame.tsx'
import { PublicParts } from '#components/style-guide/public-parts.tsx'

export const metadata: Metadata = { title: 'Wzornik portalu' }

/** The parts of the reader's side in all their states, in the reader's own style sheet (docs/design.md). */
export default async function Page() {
  await requireStaff()
  return (
    <PageFrame site={publicSite()} current={null} breadcrumbs={[{ label: 'Wzornik panelu', href: '/panel/wzornik' }]}>
      <PublicParts />
    </PageFrame>
  )
}
