import type { Metadata } from 'next'
import { readerContext } from '#app/_server/context.ts'
import { ProjectsPage } from '#components/project/projects-page.tsx'
import { pageMetadata } from '../page-metadata.ts'
import { publicSite } from '../site.ts'
import { projectsView } from './projects-view.ts'

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Projekty współfinansowane',
    description: 'Projekty współfinansowane ze środków zagranicznych: program, mechanizm, kwoty i źródła.',
    path: '/projekty',
  })
}

/** All co-funded projects. */
export default function Page() {
  return <ProjectsPage site={publicSite()} projects={projectsView(readerContext())} />
}
