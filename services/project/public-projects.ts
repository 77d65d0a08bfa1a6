import { asc, desc, eq, inArray, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { media, projectFundings, projectLogos, projects } from '#db/schema/index.ts'
import type { PublicContext } from '../context.ts'
import { keptImage } from '../media/media-queries.ts'

/** All projects with who pays and their signs: the latest beginning first, those without a date after, then by title. */
export function listPublicProjects({ db }: PublicContext) {
  return listWithParts(db)
}

/** Those that a text names; one that is not there is left out. */
export function listProjectsBySlug({ db }: PublicContext, slugs: readonly string[]) {
  return slugs.length === 0 ? [] : listWithParts(db, inArray(projects.slug, [...slugs]))
}

function listWithParts(db: Reader, isWanted?: SQL) {
  const wanted = db.select({ id: projects.id }).from(projects).where(isWanted)
  const rows = db
    .select()
    .from(projects)
    .where(isWanted)
    .orderBy(desc(projects.startsEarliestOn), asc(projects.foldKey), asc(projects.id))
    .all()
  const fundings = Map.groupBy(
    db
      .select()
      .from(projectFundings)
      .where(isWanted && inArray(projectFundings.projectId, wanted))
      .orderBy(asc(projectFundings.position))
      .all(),
    ({ projectId }) => projectId,
  )
  const logos = Map.groupBy(
    db
      .select({ projectId: projectLogos.projectId, name: projectLogos.name, alt: projectLogos.alt, image: keptImage })
      .from(projectLogos)
      .leftJoin(media, eq(media.id, projectLogos.mediaId))
      .where(isWanted && inArray(projectLogos.projectId, wanted))
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
