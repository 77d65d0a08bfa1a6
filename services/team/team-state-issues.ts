import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { legalActs } from '#db/schema/index.ts'
import type { Issue } from '#domain/issue.ts'
import type { PartialDate } from '#domain/partial-date.ts'
import type { Cause, TeamState } from '#domain/team/team-input.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import type { TeamVersion } from './read-team-state.ts'

/** Acts that are not in the register, and an institution named twice in the same part. `at`: where the state is in the input. */
export function teamStateIssues(
  tx: Reader,
  cause: Cause,
  { legalBasisId, members }: Pick<TeamState, 'legalBasisId' | 'members'>,
  at: 'state' | 'facts' = 'state',
): Issue[] {
  const issues = causeIssues(tx, cause)
  if (legalBasisId !== null && !legalActExists(tx, legalBasisId)) {
    issues.push({ field: `${at}.legalBasisId`, key: 'no-such-legal-act' })
  }
  const seen = new Set<string>()
  for (const [index, { name, role }] of members.entries()) {
    const key = `${role} ${foldKey(name)}`
    if (seen.has(key)) issues.push({ field: `${at}.members.${index}.name`, key: 'named-twice' })
    seen.add(key)
  }
  return issues
}

/** The act that a cause names is not in the register. */
export function causeIssues(tx: Reader, cause: Cause): Issue[] {
  return cause.kind === 'act' && !legalActExists(tx, cause.legalActId)
    ? [{ field: 'cause.legalActId', key: 'no-such-legal-act' }]
    : []
}

/** Something else can hold only from a day after the state in force began: it would leave that state no time at all. */
export function startIssues(from: PartialDate | null, { validFromEdtf, validFromEarliestOn }: TeamVersion): Issue[] {
  if (from === null || from.earliest > validFromEarliestOn) return []
  return [{ field: 'from', key: 'before-the-state-in-force', context: { began: validFromEdtf } }]
}

function legalActExists(tx: Reader, legalActId: number): boolean {
  return tx.select({ id: legalActs.id }).from(legalActs).where(eq(legalActs.id, legalActId)).get() !== undefined
}
