/**
 * What the supervisor and the portal's process tell one another (Node's channel between parent and child). Versions of the
 * portal meet here: a message may be added, none may change its meaning.
 */

/**
 * take: listen on the socket that comes with it; `addresses`: pages that readers will ask for at once. hold, open: nothing may be
 * written; everything may. leave: another process listens.
 */
export type ToWorker =
  | { readonly do: 'take'; readonly addresses: readonly string[] }
  | { readonly do: 'hold' | 'open' | 'leave' }

export type FromWorker =
  /** All but the socket is there. */
  | { readonly is: 'ready' }
  /** The socket comes with it. */
  | { readonly is: 'listening'; readonly dataDir: string }
  /** Nothing is written any more. `addresses`: pages read lately, the latest first. */
  | { readonly is: 'held'; readonly addresses: readonly string[] }
  /** It has left, and nobody can ask it any more. */
  | { readonly is: 'quiet' }

/** Argument of a portal's process that takes over from another one: it waits for `take`, and writes nothing until `open`. */
export const TAKING_OVER = '--taking-over'

/** How a portal's process is started. `settings`: variables of the environment, where whoever started us has not chosen others. */
export type WorkerCommand = {
  readonly program: string
  readonly args: readonly string[]
  readonly settings: Readonly<Record<string, string>>
}

/** What `npm run upgrade` asks of the supervisor, in this order, a line of JSON each. Going away ends what was begun. */
export type UpgradeStep =
  | { readonly step: 'meet' }
  | { readonly step: 'hold' }
  | { readonly step: 'take-over'; readonly command: WorkerCommand }

/** To each step. `startedAs`: the program that was started, as it was named. */
export type UpgradeAnswer =
  | { readonly ok: true; readonly startedAs: string }
  | { readonly ok: false; readonly reason: 'another-upgrade' | 'does-not-answer' | 'not-ready' }
