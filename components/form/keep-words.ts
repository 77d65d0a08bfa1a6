import { GATEWAY_PROBLEMS } from '#domain/gateway-problem.ts'
import { NAVIGATION_DIGEST, UNKNOWN_ACTION_ERROR } from '#domain/next-internals.ts'
import type { FormActionProp, UnsentReason } from './form-state.ts'

/**
 * The action with its failures as answers: without one, React shows the error page in place of the form and everything
 * typed is gone. What Next throws to go elsewhere (a redirect) goes on.
 */
export function keepWords(action: FormActionProp): FormActionProp {
  return async (before, form) => {
    try {
      return await action(before, form)
    } catch (error) {
      if (isNavigation(error)) throw error
      return { ...before, unsent: { reason: reasonOf(error), count: (before.unsent?.count ?? 0) + 1 } }
    }
  }
}

function isNavigation(error: unknown): boolean {
  return digestOf(error).startsWith(NAVIGATION_DIGEST)
}

/**
 * An error of the server comes with a digest and without its message; one of the way there has none. An answer in plain
 * text becomes the message of the error.
 */
function reasonOf(error: unknown): UnsentReason {
  if (error instanceof Error && error.name === UNKNOWN_ACTION_ERROR) return 'outdated'
  const refusal = error instanceof Error && GATEWAY_PROBLEMS.find((word) => word === error.message)
  if (refusal) return refusal
  return digestOf(error) === '' ? 'unreachable' : 'failed'
}

function digestOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('digest' in error)) return ''
  return String(error.digest)
}
