import { legalActs } from '#db/schema/index.ts'
import { CreateActInput } from '#domain/legal-act/legal-act-input.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { created, done, refused } from '../outcome.ts'
import { actIssues, toActRow } from './act-row.ts'

/** Enters a legal act that the register can cite. Throws NotFound for an unknown act to amend. */
export const createAct = defineVerb({
  name: 'act.create',
  input: CreateActInput,
  load: () => null,
  allow: mayManageRecords,
  run: ({ tx, now }, facts) => {
    const issues = actIssues(tx, facts, null)
    if (issues.length > 0) return refused(...issues)
    const row = toActRow(facts)
    const { id } = tx
      .insert(legalActs)
      .values({ ...row, createdAt: now })
      .returning({ id: legalActs.id })
      .get()
    return done(
      { actId: id },
      { subject: { kind: 'legal_act', id }, changed: [created('legal_act', id)], details: row, readersSee: true },
    )
  },
})
