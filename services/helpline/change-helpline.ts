import { eq } from 'drizzle-orm'
import { helplines } from '#db/schema/index.ts'
import { ChangeHelplineInput } from '#domain/helpline/helpline-input.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated } from '../outcome.ts'
import { toRequiredDateColumns } from '../partial-date-row.ts'
import { requireHelpline } from './helpline-queries.ts'

/** Brings a helpline to what its source says now, or retires it from the pages. Throws NotFound, Conflict. */
export const changeHelpline = defineVerb({
  name: 'helpline.change',
  fourEyes: 'proposal',
  input: ChangeHelplineInput,
  load: ({ tx }, { helplineId }) => requireHelpline(tx, helplineId),
  allow: mayManageRecords,
  run: ({ tx, now }, { helplineId, seenLockVersion, retired, stated, ...facts }, before) => {
    requireSeenVersion(before, seenLockVersion)
    const retiredAt = retired ? (before.retiredAt ?? now) : null
    const row = { ...facts, ...toRequiredDateColumns('stated', stated), retiredAt }
    tx.update(helplines).set(row).where(eq(helplines.id, helplineId)).run()
    return done(
      { helplineId },
      {
        ...oneUpdated('helpline', helplineId),
        details: { before, after: row },
        readersSee: true,
      },
    )
  },
})
