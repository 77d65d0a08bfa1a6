import 'server-only'
import type { FormReader } from '#app/_server/form-reader.ts'
import type { ArchiveReason } from '#domain/article/article-state.ts'

/** What a form says of an archiving, now or planned. */
export const toldOfArchiving = (read: FormReader) => ({
  // Whatever was sent: the input refuses what is no reason.
  reason: read.text('reason') as ArchiveReason,
  note: read.optional('note'),
  successorId: read.optionalNumber('successorId'),
})
