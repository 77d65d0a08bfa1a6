import { eq } from 'drizzle-orm'
import { legalActs } from '#db/schema/index.ts'
import { ChangeLegalActInput } from '#domain/legal-act/legal-act-input.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated, refused } from '../outcome.ts'
import { requireLegalAct } from './legal-act-queries.ts'
import { legalActIssues, toLegalActRow } from './legal-act-row.ts'

/** Fixes the record of a legal act: a number found, a typo, an address. Throws NotFound, Conflict. */
export const changeLegalAct = defineVerb({
  name: 'act.change',
  input: ChangeLegalActInput,
  load: ({ tx }, { legalActId }) => requireLegalAct(tx, legalActId),
  allow: mayManageRecords,
  run: ({ tx }, { legalActId, seenLockVersion, ...facts }, legalAct) => {
    requireSeenVersion(legalAct, seenLockVersion)
    const issues = legalActIssues(tx, facts, legalActId)
    if (issues.length > 0) return refused(...issues)
    const row = toLegalActRow(facts)
    tx.update(legalActs).set(row).where(eq(legalActs.id, legalActId)).run()
    return done(
      { legalActId },
      {
        ...oneUpdated('legal_act', legalActId),
        details: { before: legalAct, after: row },
        readersSee: true,
      },
    )
  },
})
