import { eq } from 'drizzle-orm'
import { institutions } from '#db/schema/index.ts'
import { ChangeInstitutionInput } from '#domain/institution/institution-input.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import { sortKey } from '#domain/text/sort-key.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated, refused } from '../outcome.ts'
import { findLikeness } from './institution-issues.ts'
import { requireInstitution } from './institution-queries.ts'

/**
 * Mends the name or the kind of an institution, everywhere it sits and for all days: for a typing mistake. One that was
 * renamed or replaced in the world is another member of its teams since that day. Throws NotFound, Conflict.
 */
export const changeInstitution = defineVerb({
  name: 'institution.change',
  input: ChangeInstitutionInput,
  load: ({ tx }, { institutionId }) => requireInstitution(tx, institutionId),
  allow: mayManageRecords,
  run: ({ tx }, { institutionId, seenLockVersion, kind, name, despiteSimilar }, before) => {
    requireSeenVersion(before, seenLockVersion)
    const likeness = findLikeness(tx, name, institutionId)
    if (likeness?.key === 'known' || (likeness && !despiteSimilar && name !== before.name)) {
      return refused({ field: 'name', key: likeness.key, context: { name: likeness.name } })
    }
    const row = { kind, name, foldKey: foldKey(name), sortKey: sortKey(name) }
    tx.update(institutions).set(row).where(eq(institutions.id, institutionId)).run()
    return done(
      { institutionId },
      {
        ...oneUpdated('institution', institutionId),
        details: { before: { kind: before.kind, name: before.name }, after: { kind, name } },
        readersSee: true,
      },
    )
  },
})
