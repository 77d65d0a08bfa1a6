import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Admission, createAdmission, type Leave } from './admission.ts'
import { isUpload, LIMITS } from './limits.ts'
import { onceAnswering } from './once-answering.ts'
import { isOwnRequest } from './own-requests.ts'
import type { RouteKind } from './route-kind.ts'
import { mayBeKnownBrowser, mayHoldSession } from './session-cookies.ts'

/**
 * What is not rendered for readers has lanes of its own, each with its slots and its queue, so that none can starve
 * another. staff: whoever may be signed in. stranger: the rest of the staff side and of the interface for programs, and
 * previews.
 * signIn: a password from a browser that has signed in before; strangerSignIn: from any other. file: images and documents.
 */
type Lane = keyof typeof LIMITS.lanes

export type Lanes = Readonly<Record<Lane, Admission>>

export function createLanes(): Lanes {
  return {
    staff: createAdmission(LIMITS.lanes.staff),
    stranger: createAdmission(LIMITS.lanes.stranger),
    signIn: createAdmission(LIMITS.lanes.signIn),
    strangerSignIn: createAdmission(LIMITS.lanes.strangerSignIn),
    file: createAdmission(LIMITS.lanes.file),
  }
}

/** Images and documents of unpublished texts; a page of the library shows dozens. */
const STAFF_FILES = /^\/panel\/api\/(media|zalaczniki)\//

/** Null: what takes no rendering, takes turns elsewhere (uploads), or is asked by us while a slot is already held. */
export function laneOf(request: IncomingMessage, { kind, path }: { kind: RouteKind; path: string }): Lane | null {
  const { cookie } = request.headers
  if (kind === 'file' || kind === 'preview-file' || (STAFF_FILES.test(path) && request.method !== 'POST')) return 'file'
  if (kind === 'preview') return 'stranger'
  if ((kind !== 'staff' && kind !== 'api') || isOwnRequest(request.headers)) return null
  if (request.method === 'POST' && path === '/logowanie') return mayBeKnownBrowser(cookie) ? 'signIn' : 'strangerSignIn'
  if (!mayHoldSession(cookie)) return 'stranger'
  return request.method === 'POST' && isUpload(path) ? null : 'staff'
}

/**
 * Gives the slot back when the answer is out or nobody waits for it, and after the time that a render may take at most:
 * a slow reader holds none. Of a file nothing is left to do but to send it once its header lines are there.
 */
export function holdSlot(response: ServerResponse, lane: Lane, leave: Leave): void {
  const timer = setTimeout(leave, LIMITS.renderMs)
  timer.unref()
  const end = () => {
    clearTimeout(timer)
    leave()
  }
  if (lane === 'file') onceAnswering(response, end)
  else response.once('close', end)
}
