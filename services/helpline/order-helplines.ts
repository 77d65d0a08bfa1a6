import { eq } from 'drizzle-orm'
import { helplines } from '#db/schema/index.ts'
import { Conflict } from '#domain/errors.ts'
import { OrderHelplinesInput } from '#domain/helpline/helpline-input.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { done, unchanged, updated } from '../outcome.ts'
import { listHelplines } from './helpline-queries.ts'

/**
 * Puts the helplines that readers see into another order. Names all of them, in the order seen and in the one wanted.
 * Throws Conflict when the order seen is no longer the one that stands.
 */
export const orderHelplines = defineVerb({
  name: 'helpline.order',
  fourEyes: 'proposal',
  input: OrderHelplinesInput,
  load: ({ tx }) => listHelplines(tx).map(({ id }) => id),
  allow: mayManageRecords,
  run: ({ tx }, { seen, wanted }, current) => {
    if (seen.join() !== current.join()) throw new Conflict(`Seen order ${seen}, saved order ${current}`)
    if (wanted.join() === current.join()) return unchanged({ helplineIds: current })
    for (const [index, id] of wanted.entries()) {
      tx.update(helplines)
        .set({ position: index + 1 })
        .where(eq(helplines.id, id))
        .run()
    }
    const details = { before: current, after: wanted }
    return done(
      { helplineIds: wanted },
      {
        subject: { kind: 'helpline', id: wanted[0] ?? 0 },
        changed: wanted.map((id) => updated('helpline', id)),
        details,
        readersSee: true,
      },
    )
  },
})
