import { eq } from 'drizzle-orm'
import { projects } from '#db/schema/index.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { ChangeProjectInput } from '#domain/project/project-input.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated, refused } from '../outcome.ts'
import { findProjectWithParts, requireProject } from './project-queries.ts'
import { projectIssues, replaceProjectParts, toProjectRow } from './project-rows.ts'

/** Changes the facts of a project; its address stays. Throws NotFound, Conflict. */
export const changeProject = defineVerb({
  name: 'project.change',
  input: ChangeProjectInput,
  load: ({ tx }, { projectId }) => ({ ...requireProject(tx, projectId), ...findProjectWithParts(tx, projectId) }),
  allow: mayManageRecords,
  run: ({ tx }, { projectId, seenLockVersion, ...facts }, before) => {
    requireSeenVersion(before, seenLockVersion)
    const issues = projectIssues(tx, facts, projectId)
    if (issues.length > 0) return refused(...issues)
    const row = toProjectRow(facts)
    tx.update(projects).set(row).where(eq(projects.id, projectId)).run()
    replaceProjectParts(tx, projectId, facts)
    const after = { ...row, fundings: facts.fundings, logos: facts.logos }
    return done(
      { projectId },
      {
        ...oneUpdated('project', projectId),
        details: { before, after },
        readersSee: true,
      },
    )
  },
})
