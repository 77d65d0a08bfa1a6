import { mayWriteArticles } from '#domain/permissions.ts'
import 'server-only'
import { fileIssueLabels } from '#components/media/labels.ts'
import type { DoneCode } from '#components/panel/done-labels.ts'
import { backInPlace } from '#components/panel/list-place.ts'
import { ExpectedError } from '#domain/errors.ts'
import type { Issue } from '#domain/issue.ts'
import { turns } from '#services/media/turns.ts'
import { retryWhileBusy } from '#services/retry-while-busy.ts'
import { requireUploadQuota } from './quotas.ts'
import { receiveUpload, type Upload } from './receive-upload.ts'
import { findStaff, type Staff } from './staff.ts'
import { problem, refusedProblem, staffRoute } from './staff-route.ts'
import { storageProblem } from './storage-problem.ts'
import { uploadIssueLabels } from './upload-issue.ts'

type Kept<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] }

type Definition<Params, Value> = {
  /** Sentences where a picture and a document have different ones. */
  readonly labels: Readonly<Record<string, string>>
  readonly kind: keyof typeof intakes
  /** Largest file, in bytes. */
  readonly max: number
  /** Asked before anything is received. Throws Forbidden; NotFound. */
  readonly ask: (staff: Staff, params: Params) => void
  readonly keep: (staff: Staff, upload: Upload, params: Params) => Promise<Kept<Value>> | Kept<Value>
  /** What a program is told. */
  readonly answer: (value: Value) => Record<string, unknown>
  /** Where a form sent without JavaScript comes from and is answered. */
  readonly page: string
  readonly done: DoneCode
  /** Address with a query where a form goes when it is done; not said = back to `page`. */
  readonly donePage?: (value: Value) => string
}

/**
 * So many files of a kind are held in memory at a time; a further one waits in its connection, unread, and when eight wait
 * already it is refused: the first of them would be cut before its turn. Pictures, which take seconds, and
 * documents wait for their own kind only.
 */
const intakes = { image: turns(3, 8), document: turns(3, 8) }

/**
 * The one shape of a route that takes a file in, for whoever writes. A program gets 201 with JSON, or problem+json (413
 * `too-large`, 422 `refused`, and those of staffRoute); a browser that sent a form is led back to its page, which says
 * what happened.
 */
export function uploadRoute<Value, Params = Record<string, never>>(definition: Definition<Params, Value>) {
  const { page, labels } = definition
  const sentences = { ...uploadIssueLabels, ...labels }
  const forPrograms = staffRoute<Params>({
    may: mayWriteArticles,
    run: async (staff, request, params) => {
      const kept = await take(staff, request, params, definition)
      if (kept.ok) return Response.json(definition.answer(kept.value), { status: 201 })
      if (kept.issues[0]?.key === 'too-large') return problem(413, 'too-large', fileIssueLabels['too-large'])
      return refusedProblem(kept.issues, sentences)
    },
  })
  const forForms = async (request: Request, params: Params): Promise<Response> => {
    const staff = await findStaff()
    if (!staff) return seeOther(`/logowanie?callbackUrl=${encodeURIComponent(page)}`)
    try {
      const kept = await take(staff, request, params, definition)
      if (kept.ok) {
        const done = `komunikat=${definition.done}`
        const made = definition.donePage?.(kept.value)
        return seeOther(made === undefined ? backTo(`${page}?${done}`, request) : `${made}&${done}`)
      }
      return seeOther(backTo(`${page}?blad=${kept.issues[0]?.key ?? 'unreadable'}`, request))
    } catch (error) {
      const expected = error instanceof ExpectedError ? error : storageProblem(error)
      if (!expected) throw error
      return seeOther(backTo(`${page}?blad=${expected.code}`, request))
    }
  }
  return async (request: Request, context: { readonly params: Promise<Params> }): Promise<Response> => {
    const isForm = /\btext\/html\b/.test(request.headers.get('accept') ?? '')
    return isForm ? forForms(request, await context.params) : forPrograms(request, context)
  }
}

async function take<Params, Value>(
  staff: Staff,
  request: Request,
  params: Params,
  { kind, max, ask, keep }: Definition<Params, Value>,
): Promise<Kept<Value>> {
  ask(staff, params)
  requireUploadQuota(staff, Number(request.headers.get('content-length') ?? max))
  return intakes[kind](async () => {
    const received = await receiveUpload(request, max)
    if (received.ok) return retryWhileBusy(() => keep(staff, received.upload, params))
    return { ok: false, issues: [{ field: 'file', key: received.key }] }
  })
}

/** The form is in the list, and its browser says in which place of it: pages of the panel let it. */
function backTo(list: string, request: Request): string {
  const referer = URL.parse(request.headers.get('referer') ?? '')
  return referer === null ? list : backInPlace(list, referer.pathname + referer.search)
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } })
}
