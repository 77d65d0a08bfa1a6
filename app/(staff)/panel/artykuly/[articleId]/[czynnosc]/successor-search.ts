import { type FormAnswer, goTo } from '#app/_server/form-action.ts'
import type { FormReader } from '#app/_server/form-reader.ts'
import { articleActionHref } from '#components/panel/article/action-labels.ts'
import type { ConfirmedAction } from '#components/panel/article/confirmed-action.ts'
import type { SuccessorChoices } from '#components/panel/article/successor-choice.tsx'
import type { AddressParameters } from '#domain/article/article-list-query.ts'
import { findSuccessors } from '#services/article/find-successors.ts'
import type { StaffContext } from '#services/context.ts'
import type { VerbResult } from '#services/outcome.ts'

export const successorSentences = {
  'nastepca.search-first': 'Naciśnij Szukaj i wybierz artykuł z listy albo wyczyść to pole.',
  'successorId.not-readable': 'Wybranego artykułu czytelnicy już nie zobaczą. Wybierz inny.',
  'successorId.is-itself': 'Artykuł nie może zastąpić sam siebie. Wybierz inny.',
} as const

/** "Szukaj": the page again, with what was typed so far in its address. Null = another button was pressed. */
export function successorSearch(
  read: FormReader,
  action: ConfirmedAction,
  fields: readonly string[],
): FormAnswer | null {
  if (read.text('step') !== 'search') return null
  const parameters = new URLSearchParams()
  for (const name of ['nastepca', ...fields]) {
    // An address holds a few thousand characters; the rest of a longer reason stays with whoever wrote it.
    if (read.text(name) !== '') parameters.set(name, read.text(name).slice(0, MAX_KEPT))
  }
  return goTo(`${articleActionHref(read.number('articleId'), action)}?${parameters}#pole-nastepca`)
}

const MAX_KEPT = 600

/** What the search of the address found. */
export function successorChoices(context: StaffContext, articleId: number, { nastepca }: AddressParameters) {
  const text = typeof nastepca === 'string' ? nastepca.trim().slice(0, 300) : ''
  const choices: SuccessorChoices =
    text === ''
      ? { searched: null, found: [] }
      : { searched: text, found: findSuccessors(context, { articleId, text }) }
  return choices
}

/** Does something with the successor chosen. Words typed and never searched for must not silently mean nobody. */
export function withSuccessor<Value>(
  read: FormReader,
  run: (successorId: number | null) => VerbResult<Value>,
): VerbResult<Value> {
  const text = read.text('nastepca').trim()
  const isOpen = text !== '' && text !== read.text('searched') && read.text('successorId') === ''
  if (isOpen) return { ok: false, issues: [{ field: 'nastepca', key: 'search-first' }] }
  return run(read.optionalNumber('successorId'))
}

/** Values of the fields as the address gives them back after a search. */
export function keptValues(parameters: AddressParameters, { searched }: SuccessorChoices, names: readonly string[]) {
  const kept = names.map((name) => [name, typeof parameters[name] === 'string' ? parameters[name] : ''])
  return { ...Object.fromEntries(kept), nastepca: searched ?? '', searched: searched ?? '', successorId: '' }
}
