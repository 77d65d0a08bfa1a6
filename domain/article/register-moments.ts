import type { IsoDay } from '#domain/partial-date.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import type { TeamRegister } from './body/body.ts'

/** The day the register is shown for, and the instant of its knowledge (ms UTC; null = what is known today). */
type RegisterMoments = { readonly validOn: IsoDay; readonly knownAt: number | null }

type Moment = {
  readonly now: number
  /** When the article went to the archive; null = it is not there, or nobody recorded when. */
  readonly archivedAt: number | null
}

/**
 * Both clocks of the register inside an article. Archiving freezes: what was live stays as it was shown on the day the
 * article went to the archive, as known then. A published revision is immutable, so this is decided when the page is made.
 */
export function registerMoments(
  { mode, validOn, knownAt }: TeamRegister['attrs'],
  { now, archivedAt }: Moment,
): RegisterMoments {
  if (mode === 'frozen' && validOn !== null) return { validOn, knownAt }
  if (archivedAt === null) return { validOn: warsawDay(now), knownAt: null }
  return { validOn: warsawDay(archivedAt), knownAt: archivedAt }
}
