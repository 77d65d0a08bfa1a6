import { helplines } from '#db/schema/index.ts'
import { CreateHelplineInput } from '#domain/helpline/helpline-input.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { done } from '../outcome.ts'
import { toRequiredDateColumns } from '../partial-date-row.ts'

/** Enters a helpline as its source states it. */
export const createHelpline = defineVerb({
  name: 'helpline.create',
  input: CreateHelplineInput,
  load: () => null,
  allow: mayManageRecords,
  run: ({ tx, now }, { stated, ...facts }) => {
    const row = { ...facts, ...toRequiredDateColumns('stated', stated) }
    const { id } = tx
      .insert(helplines)
      .values({ ...row, createdAt: now })
      .returning({ id: helplines.id })
      .get()
    return done({ helplineId: id }, { subject: { kind: 'helpline', id }, details: row, readersSee: true })
  },
})
