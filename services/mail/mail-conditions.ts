import { sql } from 'drizzle-orm'
import { mailOutbox } from '#db/schema/index.ts'

// Words, not parameters: SQLite uses a partial index only where it sees its condition in the query.
const isUnsettled = sql`${mailOutbox.state} in ('sending', 'uncertain', 'given-up')`

/** It is to be sent when its time comes. */
export const isWaiting = sql`${mailOutbox.state} = 'waiting'`

/** It is being sent, or its sender is gone. */
export const isMarked = sql`${isUnsettled} and ${mailOutbox.state} = 'sending'`

/** A person has to decide about it. */
export const isInDoubt = sql`${isUnsettled} and ${mailOutbox.state} <> 'sending'`
