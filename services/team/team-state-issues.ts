import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { legalActs } from '#db/schema/index.ts'
import type { Issue } from '#domain/issue.ts'
import type { Cause, TeamState } from '#domain/team/team-input.ts'
import { foldKey } from '#domain/text/fold-key.ts'

/** Acts that are not in the register, and an institution named twice in the same part. */
export function teamStateIssues(tx: Reader, cause: Cause, state: TeamState): Issue[] {
  const issues: Issue[] = []
  if (cause.kind === 'act' && !actExists(tx, cause.actId)) issues.push({ field: 'cause.actId', key: 'no-such-act' })
  if (state.legalBasisId !== null && !actExists(tx, state.legalBasisId)) {
    issues.push({ field: 'state.legalBasisId', key: 'no-such-act' })
  }
  const seen = new Set<string>()
  for (const [index, { name, role }] of state.members.entries()) {
    const key = `${role} ${foldKey(name)}`
    if (seen.has(key)) issues.push({ field: `state.members.${index}.name`, key: 'named-twice' })
    seen.add(key)
  }
  return issues
}

function actExists(tx: Reader, actId: number): boolean {
  return tx.select({ id: legalActs.id }).from(legalActs).where(eq(legalActs.id, actId)).get() !== undefined
}
