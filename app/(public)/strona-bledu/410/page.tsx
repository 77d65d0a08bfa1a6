import type { Metadata } from 'next'
import { WithdrawnPage } from '#components/article/withdrawn-page.tsx'
import { publicSite } from '../../site.ts'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Tę stronę wycofano', robots: { index: false } }

/** Rendered by the server for the address of a withdrawn article, with status 410. */
export default function Page() {
  return <WithdrawnPage site={publicSite()} notice={{ withdrawnOn: null, reason: null, successor: null }} />
}
