import { eq } from 'drizzle-orm'
import { projects } from '#db/schema/index.ts'
import { nextFreeSlug, slugify } from '#domain/article/slug.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { CreateProjectInput } from '#domain/project/project-input.ts'
import { defineVerb } from '../define-verb.ts'
import { done, oneCreated, refused } from '../outcome.ts'
import { projectIssues, replaceProjectParts, toProjectRow } from './project-rows.ts'

/** Enters a co-funded project with who pays and the signs it must show. */
export const createProject = defineVerb({
  name: 'project.create',
  input: CreateProjectInput,
  load: () => null,
  allow: mayManageRecords,
  run: ({ tx, now }, facts) => {
    const issues = projectIssues(tx, facts, null)
    if (issues.length > 0) return refused(...issues)
    const slug = nextFreeSlug(
      slugify(facts.title),
      (taken) => tx.select({ id: projects.id }).from(projects).where(eq(projects.slug, taken)).get() !== undefined,
    )
    const row = { ...toProjectRow(facts), slug }
    const { id } = tx
      .insert(projects)
      .values({ ...row, createdAt: now })
      .returning({ id: projects.id })
      .get()
    replaceProjectParts(tx, id, facts)
    const details = { ...row, fundings: facts.fundings, logos: facts.logos }
    return done({ projectId: id, slug }, { ...oneCreated('project', id), details, readersSee: true })
  },
})
