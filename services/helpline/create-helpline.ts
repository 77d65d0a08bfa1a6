import { and, eq, isNull } from 'drizzle-orm'
import { helplines } from '#db/schema/index.ts'
import { CreateHelplineInput } from '#domain/helpline/helpline-input.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { done, oneCreated, refused } from '../outcome.ts'
import { toRequiredDateColumns } from '../partial-date-row.ts'
import { listHelplines } from './helpline-queries.ts'

/** Enters a helpline as its source states it. Refuses `name: already-exists` when it is shown already, number and all. */
export const createHelpline = defineVerb({
  name: 'helpline.create',
  fourEyes: 'proposal',
  input: CreateHelplineInput,
  load: () => null,
  allow: mayManageRecords,
  run: ({ tx, now }, { stated, position, ...facts }) => {
    const same = and(eq(helplines.name, facts.name), eq(helplines.phone, facts.phone), isNull(helplines.retiredAt))
    const known = tx.select({ id: helplines.id }).from(helplines).where(same).get()
    if (known) return refused({ field: 'name', key: 'already-exists' })
    const place = { position: position ?? listHelplines(tx).length + 1 }
    const row = { ...facts, ...place, ...toRequiredDateColumns('stated', stated) }
    const { id } = tx
      .insert(helplines)
      .values({ ...row, createdAt: now })
      .returning({ id: helplines.id })
      .get()
    return done({ helplineId: id }, { ...oneCreated('helpline', id), details: row, readersSee: true })
  },
})
