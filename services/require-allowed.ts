import type { Actor } from '#domain/actor.ts'
import { Forbidden } from '#domain/errors.ts'
import { recordForbiddenVerb } from './audit/record-security-event.ts'
import { currentActor, requireMadeHere, type WriteContext } from './context.ts'
import type { VerbName } from './define-verb.ts'

/**
 * Asks before long work what the verb asks again inside its transaction, so that nothing is kept for somebody who may not.
 * Throws Forbidden, which the security log keeps under the verb's name.
 */
export function requireAllowed(context: WriteContext, verb: VerbName, isAllowed: (actor: Actor) => boolean): void {
  requireMadeHere(context)
  if (isAllowed(currentActor(context.db, context.actor))) return
  recordForbiddenVerb(context, verb)
  throw new Forbidden(`${verb} is not for this actor`)
}
