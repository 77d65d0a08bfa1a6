import 'server-only'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { SEARCH_COMMAND } from '#components/form/chooser-names.ts'
import {
  type FormPreview,
  type FormState,
  type FormValues,
  PREVIEW_TOKEN,
  ROW_COMMAND,
  type ShownSecret,
} from '#components/form/form-state.ts'
import { PROOF_FIELD } from '#components/form/proof-names.ts'
import type { DoneCode } from '#components/panel/done-labels.ts'
import { Conflict, Forbidden, NotFound, ProofNeeded, TooMany } from '#domain/errors.ts'
import type { Issue } from '#domain/issue.ts'
import { withWhy } from '#services/context.ts'
import type { VerbResult } from '#services/outcome.ts'
import { retryWhileBusy } from '#services/retry-while-busy.ts'
import { searchedChoices } from './form-choices.ts'
import { type FormReader, formReader, typedValues } from './form-reader.ts'
import { changeRows, type RowLists, withoutEmptyRows } from './form-rows.ts'
import { type IssueSentences, issueSentence } from './issue-sentence.ts'
import { backToList, samePlace } from './list-place.ts'
import { previewToken } from './preview-token.ts'
import { provenStaff } from './proven-staff.ts'
import { requireSaveQuota } from './quotas.ts'
import { findStaff, type Staff } from './staff.ts'
import { storageProblem } from './storage-problem.ts'

/** What an action answers: back to the form with issues, on to a page, or done and staying here. */
export type FormAnswer =
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  | { readonly kind: 'go'; readonly path: string; readonly done?: DoneCode }
  | { readonly kind: 'stay'; readonly message: string }
  | { readonly kind: 'preview'; readonly preview: Omit<FormPreview, 'token'> }
  | { readonly kind: 'again'; readonly typed: FormValues; readonly focus?: string }
  /** Done, with something that is shown once and is never in an address. */
  | ({ readonly kind: 'secret'; readonly message: string } & ShownSecret)

type FormActionDefinition = {
  /** Sentences of this form, over the general ones. */
  readonly sentences?: IssueSentences
  /** Where the name of a field is not that of the issue: `'validFrom' → 'od'`. */
  readonly fields?: Readonly<Record<string, string>>
  /** Lists of rows by name, each with its fields that make a row: one with all of them empty is none. */
  readonly rows?: RowLists
  /** Who may send it at all; anybody signed in whose password is their own, unless said otherwise. */
  readonly find?: () => Promise<Staff | null>
  /** Repeated while another process writes: it calls one verb, or several `atomically`. */
  readonly run: (staff: Staff, read: FormReader, form: FormData) => FormAnswer | Promise<FormAnswer>
}

/**
 * The one shape of a form's server action (for StaffForm): session, then `run` (reads the form, calls a verb, says where
 * to go; a list is met again with its filters and page), then every expected error as a Polish sentence with nothing typed lost. What is not expected is ours: it is
 * thrown and logged.
 */
export function formAction({ sentences = {}, fields = {}, rows = {}, find = findStaff, run }: FormActionDefinition) {
  return async (before: FormState, sent: FormData): Promise<FormState> => {
    const command = sent.get(ROW_COMMAND)
    const form = command === null ? withoutEmptyRows(sent, rows) : sent
    const typed = typedValues(form)
    let proof: FormState['proof']
    const answer = (state: Partial<FormState>): FormState => ({
      status: 'stopped',
      count: before.count + 1,
      message: null,
      errors: [],
      typed,
      // What can be chosen still is, whatever the answer.
      ...(command === null && before.choices && { choices: before.choices }),
      ...(proof && { proof }),
      ...state,
    })
    const staff = await find()
    if (!staff) return answer({ message: SESSION_ENDED })
    const moved = typeof command === 'string' ? changeRows(typed, rows, command) : null
    if (moved) return answer({ status: 'idle', ...moved })
    let result: FormAnswer
    try {
      const searched = searchedChoices(staff.context, { typed, command: sent.get(SEARCH_COMMAND), before })
      if (searched) return answer(searched)
      requireSaveQuota(staff)
      const proven = await provenStaff(staff, form)
      if (!proven.ok) return answer(unproven(proven.issue, staff))
      if (proven.isGiven) proof = 'given'
      result = await retryWhileBusy(() => run(withProposalWords(proven.staff, form), formReader(form), form))
    } catch (error) {
      return answer(stopped(error, staff))
    }
    if (result.kind === 'go') redirect(await addressOf(result))
    if (result.kind === 'preview') {
      const token = previewToken(typed)
      return answer({
        status: 'idle',
        preview: { ...result.preview, token },
        typed: { ...typed, [PREVIEW_TOKEN]: [token] },
      })
    }
    if (result.kind === 'again') return answer({ status: 'idle', typed: result.typed, focus: result.focus ?? null })
    if (result.kind === 'stay') {
      refresh()
      return answer({ status: 'done', message: result.message, typed: null })
    }
    if (result.kind === 'secret') {
      const { message, value, next } = result
      return answer({ status: 'done', message, typed: null, secret: { value, next } })
    }
    return answer({ status: 'refused', errors: toErrors(result.issues, { sentences, fields, typed }) })
  }
}

/** What a form of something that may be proposed says to the second person (proposal-fields.tsx). */
function withProposalWords(staff: Staff, form: FormData): Staff {
  const why = form.get('dlaczego')
  return typeof why === 'string' ? { ...staff, context: withWhy(staff.context, why) } : staff
}

/** A verb's result → the action's answer. What was proposed leads to its proposal, which says what it waits for. */
export function answerTo<Value>(result: VerbResult<Value>, onDone: (value: Value) => FormAnswer): FormAnswer {
  if (!result.ok && result.proposalId !== undefined) return goTo(`/panel/propozycje/${result.proposalId}`, 'proposed')
  return result.ok ? onDone(result.value) : { kind: 'refused', issues: result.issues }
}

export const goTo = (path: string, done?: DoneCode): FormAnswer => ({ kind: 'go', path, ...(done && { done }) })

export const SESSION_ENDED = 'Sesja wygasła. Zaloguj się ponownie, tekst czeka w tej karcie.'

/** The form comes back with the field for the password, and what is wrong with what stands there. */
function unproven(issue: Issue, { view }: Staff): Partial<FormState> {
  const text = issueSentence(issue, view.provesWithOidc ? proofSentencesOfLinked : proofSentences)
  return { status: 'refused', proof: 'needed', errors: [{ field: PROOF_FIELD, text }] }
}

const proofSentences: IssueSentences = {
  'proof.missing': 'Wpisz swoje hasło i wyślij formularz ponownie.',
  'proof.wrong': 'Hasło jest nieprawidłowe. Wpisz je ponownie.',
  'proof.wrong-key':
    'Tego klucza nie można tu użyć albo odpowiedź przyszła za późno. Spróbuj ponownie albo wpisz hasło.',
  'proof.too-many-tries': ({ minutes }) => `Zbyt wiele prób. Spróbuj ponownie za ${minutes} min.`,
}

/** Of whoever has linked an account of the office. */
const proofSentencesOfLinked: IssueSentences = {
  ...proofSentences,
  'proof.missing': 'Wpisz swoje hasło albo potwierdź kontem urzędu i wyślij formularz ponownie.',
}

function stopped(error: unknown, staff: Staff): Partial<FormState> {
  if (error instanceof ProofNeeded) return unproven({ field: 'proof', key: 'missing' }, staff)
  if (error instanceof Conflict) {
    // The page is drawn with what is saved now, so that both can be seen.
    refresh()
    return {
      status: 'conflict',
      message:
        'Pola zawierają to, co jest wpisane w tej karcie. Pod polami, które się różnią, jest wersja zapisana. Wybierz, którą zostawić, albo połącz je ręcznie.',
    }
  }
  if (error instanceof Forbidden) return { message: 'Nie masz uprawnień do tej czynności.' }
  if (error instanceof NotFound) return { message: 'Tego już nie ma: ktoś to usunął albo adres jest nieprawidłowy.' }
  if (error instanceof TooMany) return { message: error.sentence }
  const problem = storageProblem(error)
  if (problem) return { message: problem.text }
  throw error
}

function toErrors(
  issues: readonly Issue[],
  about: { sentences: IssueSentences; fields: Readonly<Record<string, string>>; typed: FormValues },
): FormState['errors'] {
  const errors = issues.map((issue) => {
    const field = about.fields[issue.field] ?? issue.field
    return { field, text: issueSentence(issue, about.sentences, typedDate(field, about.typed)) }
  })
  return errors.filter((error, index) => errors.findIndex((other) => isSame(error, other)) === index)
}

function isSame(a: FormState['errors'][number], b: FormState['errors'][number]): boolean {
  return a.field === b.field && a.text === b.text
}

/** The date of a PartialDateField as typed, '31.02.2015'; null when the field is no such one. */
function typedDate(field: string, typed: FormValues): string | null {
  const parts = ['day', 'month', 'year'].map((part) => typed[`${field}-${part}`]?.[0]?.trim())
  if (parts.every((part) => part === undefined)) return null
  return parts
    .filter((part) => part)
    .map((part) => part?.padStart(2, '0').slice(0, 12))
    .join('.')
}

/** What was done is said in its list, in the place where one left it. */
async function addressOf({ path, done }: Extract<FormAnswer, { kind: 'go' }>): Promise<string> {
  if (done === undefined) return samePlace(path)
  const back = await backToList(path)
  return `${back}${back.includes('?') ? '&' : '?'}komunikat=${done}`
}
