import type { Actor } from '#domain/actor.ts'
import type { SessionView } from './session-timer.ts'

/** What every page of the panel shows of whoever is signed in. */
export type StaffView = {
  readonly accountId: number
  readonly name: string
  readonly actor: Actor
  readonly siteName: string
  readonly isDemo: boolean
  readonly session: SessionView
  /** Whether forms of what is irreversible or powerful ask for the password at once. */
  readonly isProofOld: boolean
  /** Whether they may be confirmed with an account of the office instead. */
  readonly provesWithOidc: boolean
  /** Whether keys that act alone are on. */
  readonly usesSingleKeys: boolean
  /** Code of what was just done (done-labels.ts), as it stands in the address; anything else says nothing. */
  readonly done: string | null
}
