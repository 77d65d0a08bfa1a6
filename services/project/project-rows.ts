import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { media, projectFundings, projectLogos, projects } from '#db/schema/index.ts'
import type { Issue } from '#domain/issue.ts'
import type { ProjectFacts } from '#domain/project/project-input.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import { toDateColumns } from '../partial-date-row.ts'

export function toProjectRow({ starts, ends, fundings, logos, ...facts }: ProjectFacts) {
  return { ...facts, foldKey: foldKey(facts.title), ...toDateColumns('starts', starts), ...toDateColumns('ends', ends) }
}

/** What the table would refuse, said beside its field. */
export function projectIssues(tx: Reader, facts: ProjectFacts, projectId: number | null): Issue[] {
  const issues: Issue[] = []
  const twin = tx
    .select({ id: projects.id })
    .from(projects)
    .where(eq(projects.foldKey, foldKey(facts.title)))
    .get()
  if (twin && twin.id !== projectId) issues.push({ field: 'title', key: 'already-exists' })
  if (facts.starts && facts.ends && facts.starts.earliest > facts.ends.latest) {
    issues.push({ field: 'ends', key: 'ends-before-it-starts' })
  }
  for (const [index, { amountMinor, currency }] of facts.fundings.entries()) {
    if ((amountMinor === null) !== (currency === null))
      issues.push({ field: `fundings.${index}`, key: 'amount-without-currency' })
  }
  for (const [index, { mediaId, alt }] of facts.logos.entries()) {
    if (mediaId === null) continue
    if (alt === null) issues.push({ field: `logos.${index}.alt`, key: 'missing' })
    const image = tx.select({ id: media.id }).from(media).where(eq(media.id, mediaId)).get()
    if (!image) issues.push({ field: `logos.${index}.mediaId`, key: 'no-such-image' })
  }
  return issues
}

/** Puts the given fundings and logos in place of whatever stood there. */
export function replaceProjectParts(tx: Reader, projectId: number, { fundings, logos }: ProjectFacts): void {
  tx.delete(projectFundings).where(eq(projectFundings.projectId, projectId)).run()
  tx.delete(projectLogos).where(eq(projectLogos.projectId, projectId)).run()
  for (const [index, funding] of fundings.entries()) {
    tx.insert(projectFundings)
      .values({ projectId, position: index + 1, ...funding })
      .run()
  }
  for (const [index, logo] of logos.entries()) {
    tx.insert(projectLogos)
      .values({ projectId, position: index + 1, ...logo })
      .run()
  }
}
