import { asc, desc, eq } from 'drizzle-orm'
import { media, projectFundings, projectLogos, projects } from '#db/schema/index.ts'
import type { PublicContext } from '../context.ts'
import { keptImage } from '../media/media-queries.ts'

/** All projects with who pays and their signs: the latest beginning first, those without a date after, then by title. */
export function listPublicProjects({ db }: PublicContext) {
  const rows = db
    .select()
    .from(projects)
    .orderBy(desc(projects.startsEarliestOn), asc(projects.foldKey), asc(projects.id))
    .all()
  const fundings = Map.groupBy(
    db.select().from(projectFundings).orderBy(asc(projectFundings.position)).all(),
    ({ projectId }) => projectId,
  )
  const logos = Map.groupBy(
    db
      .select({ projectId: projectLogos.projectId, name: projectLogos.name, alt: projectLogos.alt, image: keptImage })
      .from(projectLogos)
      .leftJoin(media, eq(media.id, projectLogos.mediaId))
      .orderBy(asc(projectLogos.position))
      .all(),
    ({ projectId }) => projectId,
  )
  return rows.map((project) => ({
    ...project,
    fundings: fundings.get(project.id) ?? [],
    logos: logos.get(project.id) ?? [],
  }))
}
