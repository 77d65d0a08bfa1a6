import type { Reader } from '#db/client.ts'
import type { Actor } from '#domain/actor.ts'
import type { ChangeKind } from '#domain/changes/change-kind.ts'
import type { Effect, Json } from '../outcome.ts'

/** What became of something that readers can see, as its verb describes it once everything was written. */
export type PublicChange = {
  readonly kind: ChangeKind
  /** As readers call it, and where they find it: never anything that they could not read at this moment. */
  readonly name: string | null
  readonly address: string | null
  /** What readers were told of it: a change note, the reason of a withdrawal, the cause of a fact. */
  readonly reason: string | null
  /** What was published; its canonical JSON is hashed. */
  readonly content: Json
  /** SHA-256 of the files that belong to it. */
  readonly files?: readonly string[]
  /** Which text of an article, by its number among all its texts. */
  readonly revision?: number
  /** What it is about, where that is not what the verb is about. */
  readonly subject?: Effect['subject']
  /** When it was made (ms UTC), where that was before it was recorded. */
  readonly madeAt?: number
  /** Numbers of entries of the audit log in which words were erased by it. */
  readonly redacted?: readonly number[]
  /** Unit and position of whoever decided on it, where that is not the actor. */
  readonly unit?: string | null
}

export type ChangeScope = { readonly tx: Reader; readonly now: number; readonly actor: Actor }

/** Null where readers see nothing of it after all. */
export type Describe = (scope: ChangeScope, effect: Effect) => PublicChange | null
