import type { Choice } from '#components/form/choice.ts'
import { type ChooserOf, readTypedName, searchedName } from '#components/form/chooser-names.ts'
import type { FormState, FormValues } from '#components/form/form-state.ts'
import type { StaffContext } from '#services/context.ts'
import { choose } from './choosers.ts'

type Sent = {
  readonly typed: FormValues
  /** Value of the button "Szukaj": the name of its field; null = another button sent the form. */
  readonly command: FormDataEntryValue | null
  readonly before: FormState
}

type Searching = ChooserOf & { readonly field: string; readonly text: string }

/**
 * The answer to a form whose button searched for something to choose. Words that were typed and never searched for must not
 * silently mean nothing chosen: they are searched for now, and the form says so. Null = there is nothing to search for.
 * Throws Forbidden.
 */
export function searchedChoices(context: StaffContext, { typed, command, before }: Sent): Partial<FormState> | null {
  const fields = searchingFields(typed)
  if (command !== null) {
    const pressed = fields.find(({ field }) => field === command)
    return pressed ? found(context, [pressed], { typed, before, focus: pressed.field }) : null
  }
  const open = fields.filter(({ field, text }) => text !== '' && text !== typed[searchedName(field)]?.[0]?.trim())
  if (open.length === 0) return null
  const errors = open.map(({ field }) => ({ field, text: 'Wybierz z listy wyników albo wyczyść to pole.' }))
  return { ...found(context, open, { typed, before, focus: null }), status: 'refused', errors }
}

function searchingFields(typed: FormValues): Searching[] {
  return Object.entries(typed).flatMap(([name, values]) => {
    const of = readTypedName(name)
    return of ? [{ ...of, text: (values[0] ?? '').trim().slice(0, TEXT_MAX) }] : []
  })
}

const TEXT_MAX = 300

type Shown = Pick<Sent, 'typed' | 'before'> & { readonly focus: string | null }

/** The form as it was typed, with what was found; whatever was chosen there before stays among it, chosen. */
function found(
  context: StaffContext,
  fields: readonly Searching[],
  { typed, before, focus }: Shown,
): Partial<FormState> {
  const choices = fields.map(({ field, text, chooser, butFor }) => {
    const answers = choose(context, chooser, { text, butFor })
    const kept = chosenBefore(field, { typed, before })
    return [field, kept && !answers.some(({ value }) => value === kept.value) ? [...answers, kept] : answers] as const
  })
  const searched = fields.map(({ field, text }) => [searchedName(field), [text]] as const)
  return {
    status: 'idle',
    typed: { ...typed, ...Object.fromEntries(searched) },
    choices: { ...before.choices, ...Object.fromEntries(choices) },
    focus,
  }
}

/** Under the name by which it was offered: by an earlier search, or by the page itself. */
function chosenBefore(field: string, { typed, before }: Pick<Sent, 'typed' | 'before'>): Choice | null {
  const value = typed[field]?.[0] ?? ''
  const label = typed[searchedName(field)]?.[0] ?? ''
  if (value === '' || label === '') return null
  return before.choices?.[field]?.find((choice) => choice.value === value) ?? { value, label }
}
