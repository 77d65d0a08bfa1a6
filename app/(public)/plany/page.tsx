import type { Metadata } from 'next'
import { readerContext } from '#app/_server/context.ts'
import { PlansPage } from '#components/plan/plans-page.tsx'
import { pageMetadata } from '../page-metadata.ts'
import { publicSite } from '../site.ts'
import { plansView } from './plans-view.ts'

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Krajowe plany działań',
    description:
      'Krajowe plany działań przeciwko handlowi ludźmi: lata, data przyjęcia, zadania, źródła i to, czego w nich brak.',
    path: '/plany',
  })
}

/** All national action plans with their tasks. */
export default function Page() {
  return <PlansPage site={publicSite()} plans={plansView(readerContext())} />
}
