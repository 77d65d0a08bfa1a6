import 'server-only'
import { Conflict, Forbidden, NotFound, Overloaded, ProofNeeded, TooMany } from '#domain/errors.ts'
import type { Issue } from '#domain/issue.ts'
import type { Permission } from '#domain/permissions.ts'
import { recordForbiddenAddress } from '#services/audit/record-security-event.ts'
import { SESSION_ENDED } from './form-action.ts'
import { type IssueSentences, issueSentence } from './issue-sentence.ts'
import { findStaff, findStaffUnseen, type Staff } from './staff.ts'
import { type StorageProblem, storageProblem } from './storage-problem.ts'

type RouteContext<Params> = { readonly params: Promise<Params> }

type StaffRouteDefinition<Params> = {
  /** The verb asks again. */
  readonly may: Permission
  /** Asked by a page without anybody's doing: the session is not prolonged by it. */
  readonly isByItself?: true
  readonly run: (staff: Staff, request: Request, params: Params) => Response | Promise<Response>
}

/**
 * The one shape of a route handler of the panel, for what scripts call (uploads, autosave, lookups). Expected errors are
 * problem+json with a stable `code` (RFC 9457): 401 signed-out, 403 forbidden and proof-needed, 404 not-found, 409 conflict, 429 too-many
 * with Retry-After; 507 disk-full, 503 storage-busy, storage-refuses, overloaded with Retry-After.
 */
export function staffRoute<Params = Record<string, never>>({ may, isByItself, run }: StaffRouteDefinition<Params>) {
  return async (request: Request, { params }: RouteContext<Params>): Promise<Response> => {
    const staff = await (isByItself ? findStaffUnseen() : findStaff())
    if (!staff) return problem(401, 'signed-out', SESSION_ENDED)
    if (!may(staff.context.actor)) {
      recordForbiddenAddress(staff.context, new URL(request.url).pathname)
      return problem(403, 'forbidden', NO_RIGHT)
    }
    try {
      return await run(staff, request, await params)
    } catch (error) {
      if (error instanceof Forbidden) return problem(403, error.code, NO_RIGHT)
      if (error instanceof ProofNeeded)
        return problem(403, error.code, 'Ta czynność wymaga ponownego potwierdzenia hasłem.')
      if (error instanceof NotFound) return problem(404, error.code, 'Nie ma takiej pozycji.')
      if (error instanceof Conflict) {
        return problem(409, error.code, 'Nie zapisano: ktoś zapisał już inną wersję.')
      }
      if (error instanceof TooMany) return comeBack(problem(429, error.code, error.sentence), error.retryAfterMs)
      if (error instanceof Overloaded) return comeBack(problem(503, error.code, OVERLOADED), OVERLOADED_MS)
      const storage = storageProblem(error)
      if (storage) return storageProblemResponse(storage)
      throw error
    }
  }
}

/** Another writer will be done soon (RFC 9110, 10.2.3): a program is told when to come back, in seconds. */
const RETRY_AFTER_S = 5

function storageProblemResponse({ status, code, text }: StorageProblem): Response {
  const response = problem(status, code, text)
  if (code === 'storage-busy') response.headers.set('retry-after', String(RETRY_AFTER_S))
  return response
}

const NO_RIGHT = 'Nie masz uprawnień do tej czynności.'

/** 422 with each issue: its field, its stable key and its sentence. */
export function refusedProblem(issues: readonly Issue[], sentences: IssueSentences = {}): Response {
  return problem(422, 'refused', 'Popraw błędy w formularzu.', { errors: describedIssues(issues, sentences) })
}

export function describedIssues(issues: readonly Issue[], sentences: IssueSentences = {}) {
  return issues.map((issue) => ({ ...issue, text: issueSentence(issue, sentences) }))
}

const OVERLOADED = 'Nie przyjęto pliku: zbyt wiele osób przesyła teraz pliki. Spróbuj ponownie za pół minuty.'
const OVERLOADED_MS = 30_000

/** With the time after which it is worth asking again (RFC 9110, 10.2.3). */
function comeBack(answer: Response, afterMs: number): Response {
  answer.headers.set('retry-after', String(Math.ceil(afterMs / 1_000)))
  return answer
}

export function problem(status: number, code: string, detail: string, more: Record<string, unknown> = {}): Response {
  return Response.json(
    { type: 'about:blank', title: detail, status, code, detail, ...more },
    { status, headers: { 'content-type': 'application/problem+json; charset=utf-8' } },
  )
}

/** The JSON body of a request; undefined when it is none. */
export async function readJson(request: Request): Promise<unknown> {
  return request.json().catch(() => undefined)
}
