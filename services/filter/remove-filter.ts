import { eq } from 'drizzle-orm'
import { savedFilters } from '#db/schema/index.ts'
import { RemoveFilterInput } from '#domain/article/saved-filter.ts'
import { NotFound } from '#domain/errors.ts'
import { mayRemoveFilter } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { done } from '../outcome.ts'

/** Forgets one of one's own saved filters. Throws NotFound, Forbidden. */
export const removeFilter = defineVerb({
  name: 'filter.remove',
  input: RemoveFilterInput,
  load: ({ tx }, { filterId }) => {
    const filter = tx.select().from(savedFilters).where(eq(savedFilters.id, filterId)).get()
    if (!filter) throw new NotFound(`There is no filter ${filterId}`)
    return filter
  },
  allow: mayRemoveFilter,
  run: ({ tx }, { filterId }, { accountId, name, question }) => {
    tx.delete(savedFilters).where(eq(savedFilters.id, filterId)).run()
    const details = { filterId, name, question }
    return done(null, { subject: { kind: 'account', id: accountId }, changed: [], details, readersSee: false })
  },
})
