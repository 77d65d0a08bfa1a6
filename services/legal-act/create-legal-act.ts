import { legalActs } from '#db/schema/index.ts'
import { CreateLegalActInput } from '#domain/legal-act/legal-act-input.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { done, oneCreated, refused } from '../outcome.ts'
import { legalActIssues, toLegalActRow } from './legal-act-row.ts'

/** Enters a legal act that the register can cite. Throws NotFound for an unknown act to amend. */
export const createLegalAct = defineVerb({
  name: 'act.create',
  input: CreateLegalActInput,
  load: () => null,
  allow: mayManageRecords,
  run: ({ tx, now }, facts) => {
    const issues = legalActIssues(tx, facts, null)
    if (issues.length > 0) return refused(...issues)
    const row = toLegalActRow(facts)
    const { id } = tx
      .insert(legalActs)
      .values({ ...row, createdAt: now })
      .returning({ id: legalActs.id })
      .get()
    return done({ legalActId: id }, { ...oneCreated('legal_act', id), details: row, readersSee: true })
  },
})
