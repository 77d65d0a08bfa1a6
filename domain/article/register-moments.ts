import type { IsoDay } from '#domain/partial-date.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import type { TeamRegister } from './body/body.ts'

/** The day the register is shown for, and the instant of its knowledge (ms UTC; null = what is known today). */
type RegisterMoments = { readonly validOn: IsoDay; readonly knownAt: number | null }

type Moment = {
  readonly now: number
  /** When what the text shows stopped changing: it went to the archive or another version took its place; null = it lives. */
  readonly frozenAt: number | null
}

/**
 * Both clocks of the register inside an article. Archiving freezes, and so does another version: what was live stays as it
 * was shown on that day, as known then. A published revision is immutable, so this is decided when the page is made.
 */
export function registerMoments(
  { mode, validOn, knownAt }: TeamRegister['attrs'],
  { now, frozenAt }: Moment,
): RegisterMoments {
  if (mode === 'frozen' && validOn !== null) return { validOn, knownAt }
  if (frozenAt === null) return { validOn: warsawDay(now), knownAt: null }
  return { validOn: warsawDay(frozenAt), knownAt: frozenAt }
}
