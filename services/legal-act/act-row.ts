import { and, eq, isNull, ne } from 'drizzle-orm'
import type { z } from 'zod'
import type { Reader } from '#db/client.ts'
import { legalActs } from '#db/schema/index.ts'
import type { Issue } from '#domain/issue.ts'
import type { CreateActInput } from '#domain/legal-act/legal-act-input.ts'
import { toDateColumns } from '../partial-date-row.ts'
import { requireAct } from './legal-act-queries.ts'

type ActFacts = z.output<typeof CreateActInput>

export function toActRow({ kind, number, issuer, title, signed, promulgation, url, amendsId }: ActFacts) {
  return { kind, number, issuer, title, promulgation, url, amendsId, ...toDateColumns('signed', signed) }
}

/** The same act entered twice (issuer, kind, number and day), or an act that amends one that is not there or itself. */
export function actIssues(tx: Reader, facts: ActFacts, actId: number | null): Issue[] {
  const issues: Issue[] = []
  if (facts.amendsId !== null) {
    requireAct(tx, facts.amendsId)
    if (facts.amendsId === actId) issues.push({ field: 'amendsId', key: 'amends-itself' })
  }
  if (facts.number === null) return issues
  const twin = tx
    .select({ id: legalActs.id })
    .from(legalActs)
    .where(
      and(
        eq(legalActs.issuer, facts.issuer),
        eq(legalActs.kind, facts.kind),
        eq(legalActs.number, facts.number),
        facts.signed ? eq(legalActs.signedEdtf, facts.signed.edtf) : isNull(legalActs.signedEdtf),
        actId === null ? undefined : ne(legalActs.id, actId),
      ),
    )
    .get()
  if (twin) issues.push({ field: 'number', key: 'already-exists' })
  return issues
}
