import { dateFields } from '#components/form/date-fields.ts'
import type { InitialValues } from '#components/form/form-state.ts'
import { turnOf } from '#domain/article/due-moment.ts'
import { formatWarsawTime, warsawDay } from '#domain/warsaw-time.ts'

/** A planned moment (ms UTC) in the fields in which it was typed. */
export function momentValues(dueAt: number): InitialValues {
  return { ...dateFields('day', warsawDay(dueAt)), hour: formatWarsawTime(dueAt), turn: turnOf(dueAt) }
}
