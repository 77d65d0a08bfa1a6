import { and, eq, isNull, ne } from 'drizzle-orm'
import type { z } from 'zod'
import type { Reader } from '#db/client.ts'
import { legalActs } from '#db/schema/index.ts'
import type { Issue } from '#domain/issue.ts'
import type { CreateLegalActInput } from '#domain/legal-act/legal-act-input.ts'
import { toDateColumns } from '../partial-date-row.ts'
import { requireLegalAct } from './legal-act-queries.ts'

type LegalActFacts = z.output<typeof CreateLegalActInput>

export function toLegalActRow({ kind, number, issuer, title, signed, promulgation, url, amendsId }: LegalActFacts) {
  return { kind, number, issuer, title, promulgation, url, amendsId, ...toDateColumns('signed', signed) }
}

/** The same act entered twice (issuer, kind, number and day), or a legal act that amends one that is not there or itself. */
export function legalActIssues(tx: Reader, facts: LegalActFacts, legalActId: number | null): Issue[] {
  const issues: Issue[] = []
  if (facts.amendsId !== null) {
    requireLegalAct(tx, facts.amendsId)
    if (facts.amendsId === legalActId) issues.push({ field: 'amendsId', key: 'amends-itself' })
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
        legalActId === null ? undefined : ne(legalActs.id, legalActId),
      ),
    )
    .get()
  if (twin) issues.push({ field: 'number', key: 'already-exists' })
  return issues
}
