import type { FundedProjectView } from '#components/project/funded-project.tsx'
import type { PublicContext } from '#services/context.ts'
import { findProjectWithParts } from '#services/project/project-queries.ts'
import { listProjectsBySlug } from '#services/project/public-projects.ts'
import { projectLogoViews } from '../../project-logo-views.ts'

/** A project as its block shows it; null when the records do not have it. */
export function fundedProjectView({ db }: PublicContext, projectId: number): FundedProjectView | null {
  const project = findProjectWithParts(db, projectId)
  return project && toFundedProjectView(project)
}

/** The same of each project that a text names, by its name there. */
export function fundedProjectViews(
  context: PublicContext,
  slugs: readonly string[],
): ReadonlyMap<string, FundedProjectView> {
  const found = listProjectsBySlug(context, slugs)
  return new Map(found.map((project) => [project.slug, toFundedProjectView(project)]))
}

type Project = NonNullable<ReturnType<typeof findProjectWithParts>> | ReturnType<typeof listProjectsBySlug>[number]

function toFundedProjectView(project: Project): FundedProjectView {
  const { slug, title, titleEn, programme, mechanism, fundings, sentence, logos } = project
  return {
    title,
    titleEn,
    programme,
    mechanism,
    fundings,
    sentence,
    logos: projectLogoViews(logos),
    href: `/projekty#${slug}`,
  }
}
