import type { FundedProjectView } from '#components/project/funded-project.tsx'
import type { PublicContext } from '#services/context.ts'
import { findProjectWithParts } from '#services/project/project-queries.ts'
import { projectLogoView } from '../../project-logo-view.ts'

/** A project as its block shows it; null when the records do not have it. */
export function fundedProjectView({ db }: PublicContext, projectId: number): FundedProjectView | null {
  const project = findProjectWithParts(db, projectId)
  if (!project) return null
  const { slug, title, titleEn, programme, mechanism, fundings, sentence, logos } = project
  return {
    title,
    titleEn,
    programme,
    mechanism,
    fundings,
    sentence,
    logos: logos.map(projectLogoView),
    href: `/projekty#${slug}`,
  }
}
