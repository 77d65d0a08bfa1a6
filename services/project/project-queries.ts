import { asc, eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { media, projectFundings, projectLogos, projects } from '#db/schema/index.ts'
import type { NamedProject } from '#domain/article/project-issues.ts'
import { NotFound } from '#domain/errors.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { keptImage } from '../media/media-queries.ts'

/** Throws NotFound. */
export function requireProject(db: Reader, projectId: number) {
  const project = db.select().from(projects).where(eq(projects.id, projectId)).get()
  if (!project) throw new NotFound(`There is no project ${projectId}`)
  return project
}

/** Every project, for there are few, with what a text that names it has to say. */
export function listNamedProjects(db: Reader): readonly NamedProject[] {
  return db
    .select({ id: projects.id, slug: projects.slug, title: projects.title, sentence: projects.sentence })
    .from(projects)
    .orderBy(asc(projects.title), asc(projects.id))
    .all()
}

/** A project with who pays and its signs, in their order. */
export function findProjectWithParts(db: Reader, projectId: number) {
  const project = db.select().from(projects).where(eq(projects.id, projectId)).get()
  if (!project) return null
  const fundings = db
    .select({
      source: projectFundings.source,
      amountMinor: projectFundings.amountMinor,
      currency: projectFundings.currency,
    })
    .from(projectFundings)
    .where(eq(projectFundings.projectId, projectId))
    .orderBy(asc(projectFundings.position))
    .all()
  const logos = db
    .select({ name: projectLogos.name, mediaId: projectLogos.mediaId, alt: projectLogos.alt, image: keptImage })
    .from(projectLogos)
    .leftJoin(media, eq(media.id, projectLogos.mediaId))
    .where(eq(projectLogos.projectId, projectId))
    .orderBy(asc(projectLogos.position))
    .all()
  return { ...project, fundings, logos }
}

export const findProjectForStaff = defineStaffQuery(({ db }, projectId: number) => findProjectWithParts(db, projectId))
