import { eq } from 'drizzle-orm'
import { legalActs } from '#db/schema/index.ts'
import { ChangeActInput } from '#domain/legal-act/legal-act-input.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, refused, updated } from '../outcome.ts'
import { actIssues, toActRow } from './act-row.ts'
import { requireAct } from './legal-act-queries.ts'

/** Mends the record of an act: a number found, a typo, an address. Throws NotFound, Conflict. */
export const changeAct = defineVerb({
  name: 'act.change',
  input: ChangeActInput,
  load: ({ tx }, { actId }) => requireAct(tx, actId),
  allow: mayManageRecords,
  run: ({ tx }, { actId, seenLockVersion, ...facts }, act) => {
    requireSeenVersion(act, seenLockVersion)
    const issues = actIssues(tx, facts, actId)
    if (issues.length > 0) return refused(...issues)
    const row = toActRow(facts)
    tx.update(legalActs).set(row).where(eq(legalActs.id, actId)).run()
    return done(
      { actId },
      {
        subject: { kind: 'legal_act', id: actId },
        changed: [updated('legal_act', actId)],
        details: { before: act, after: row },
        readersSee: true,
      },
    )
  },
})
