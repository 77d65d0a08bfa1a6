import type { GatewayProblem } from '#domain/gateway-problem.ts'
import type { Choice } from './choice.ts'

/** What a form is told after it was sent; made by app/_server/form-action.ts, drawn by the parts beside this file. */
export type FormState = {
  readonly status: 'idle' | 'done' | 'refused' | 'conflict' | 'stopped'
  /** Grows with every answer, so that two equal ones can be distinguished. */
  readonly count: number
  /** What happened and what to do next; null when the errors say it. */
  readonly message: string | null
  readonly errors: readonly FieldError[]
  /** Everything that was typed, by name of the field; null = the form begins with what is saved. */
  readonly typed: FormValues | null
  /** What saving would do; shown before it is done, and saved only when sent again as it stands. */
  readonly preview?: FormPreview | null
  /** What was found for the fields that search, by their names. */
  readonly choices?: Readonly<Record<string, readonly Choice[]>>
  /** Field that the next hand goes to: a row just added or moved. */
  readonly focus?: string | null
  /** Done, and something to copy now, for it is shown once: a generated password. */
  readonly secret?: ShownSecret
  /** `needed`: nothing was done, for its verb asks for the password first; `given`: it had it. */
  readonly proof?: 'needed' | 'given'
  /** Set in the browser alone: the last sending got no answer of ours, and the fields stay as they are. */
  readonly unsent?: Unsent
}

/** `count` tells one failure from an equal one before it. */
export type Unsent = { readonly reason: UnsentReason; readonly count: number }

/**
 * `unreachable`: no answer, or one that is not ours; `failed`: our server failed; `outdated`: it is of a newer release;
 * `too-large`, `overloaded` and `upgrading`: turned away at the gateway, before the form was looked at.
 */
export type UnsentReason = 'unreachable' | 'failed' | 'outdated' | GatewayProblem

export type FormPreview = {
  /** Comes back with the form: the answer was made for just these values. */
  readonly token: string
  /** The effect in words. */
  readonly sentences: readonly string[]
  readonly rows: readonly { readonly term: string; readonly before: string; readonly after: string }[]
}

/** Name of the field that carries the token of a preview back. */
export const PREVIEW_TOKEN = 'potwierdzenie'

/** Name of the buttons that add, move and take away rows: 'members:add', 'members:up:2'. */
export const ROW_COMMAND = 'wiersze'
export const rowCountName = (list: string) => `${list}.ile`

/** `next`: where one goes after copying it. */
export type ShownSecret = { readonly value: string; readonly next: { readonly href: string; readonly label: string } }

export type FieldError = { readonly field: string; readonly text: string }

export type FormValues = Readonly<Record<string, readonly string[]>>

/** What a form begins with: a list for choices of many. */
export type InitialValues = Readonly<Record<string, string | readonly string[] | number | boolean | null | undefined>>

export type FormActionProp = (state: FormState, form: FormData) => Promise<FormState>

export const idleForm: FormState = { status: 'idle', count: 0, message: null, errors: [], typed: null }

/** One shape for both: absent, null and false are nothing chosen; true is the value of a ticked box. */
export function toFormValues(initial: InitialValues): FormValues {
  return Object.fromEntries(Object.entries(initial).map(([name, value]) => [name, toList(value)]))
}

function toList(value: InitialValues[string]): readonly string[] {
  if (value === null || value === undefined || value === false) return []
  if (value === true) return ['on']
  return typeof value === 'object' ? value : [String(value)]
}
