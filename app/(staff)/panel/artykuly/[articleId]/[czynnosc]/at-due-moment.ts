import 'server-only'
import type { FormReader } from '#app/_server/form-reader.ts'
import { dueMoment } from '#domain/article/due-moment.ts'
import type { VerbResult } from '#services/outcome.ts'

/** Does something for the moment that the form names by day and hour, or says what is wrong with them. */
export function atDueMoment<Value>(read: FormReader, run: (dueAt: number) => VerbResult<Value>): VerbResult<Value> {
  const moment = dueMoment({ day: read.date('day'), hour: read.text('hour'), turn: read.optional('turn') })
  return moment.ok ? run(moment.at) : moment
}
