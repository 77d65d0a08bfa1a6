import type { ProjectView } from '#components/project/projects-page.tsx'
import type { PublicContext } from '#services/context.ts'
import { fromDateColumn } from '#services/partial-date-row.ts'
import { listPublicProjects } from '#services/project/public-projects.ts'
import { projectLogoViews } from '../project-logo-views.ts'

/** The records → what the page shows. */
export function projectsView(context: PublicContext): ProjectView[] {
  return listPublicProjects(context).map((project) => ({
    slug: project.slug,
    title: project.title,
    titleEn: project.titleEn,
    programme: project.programme,
    mechanism: project.mechanism,
    fundings: project.fundings,
    sentence: project.sentence,
    description: project.description?.split(/\n{2,}/) ?? [],
    starts: fromDateColumn(project.startsEdtf),
    ends: fromDateColumn(project.endsEdtf),
    logos: projectLogoViews(project.logos),
    sourceUrl: project.sourceUrl,
  }))
}
