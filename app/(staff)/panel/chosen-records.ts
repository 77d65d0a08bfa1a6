import { type FormAnswer, goTo } from '#app/_server/form-action.ts'
import type { FormReader } from '#app/_server/form-reader.ts'
import { seenName } from '#components/panel/bulk/seen-name.ts'
import type { DoneCode } from '#components/panel/done-labels.ts'
import { BULK_FIELDS } from '#domain/bulk/bulk-choice.ts'
import type { Issue } from '#domain/issue.ts'

/** Records that one request does something to; a page of a list has fewer. */
const MANY_MAX = 100

type Address = Readonly<Record<string, string | readonly string[] | undefined>>

/** What a list asks of the page of its question: the action, and the numbers of its ticked rows, each once. */
export function chosenInAddress(address: Address): { readonly action: string; readonly ids: readonly number[] } {
  const valuesOf = (name: string) => [address[name] ?? []].flat()
  const ids = valuesOf(BULK_FIELDS.ticked).flatMap((value) => (/^[1-9]\d{0,14}$/.test(value) ? [Number(value)] : []))
  return { action: valuesOf(BULK_FIELDS.action)[0] ?? '', ids: [...new Set(ids)].slice(0, MANY_MAX) }
}

/** Ticked records of a `ChosenList`, each with the version that its page showed. */
export function readChosen(read: FormReader, name: string) {
  return [...new Set(read.numbers(name))]
    .slice(0, MANY_MAX)
    .map((id) => ({ id, seenLockVersion: read.number(seenName(id)) }))
}

type Many = { readonly left: readonly { readonly issues: readonly Issue[] }[] }

/** Back to the list, with what came of all of them; where each was refused, the form says why the first one was. */
export function answerToMany(
  { left }: Many,
  count: number,
  path: string,
  [all, some]: readonly [DoneCode, DoneCode],
): FormAnswer {
  const [first] = left
  const isRefused = left.length === count && first !== undefined && first.issues.length > 0
  return isRefused ? { kind: 'refused', issues: first.issues } : goTo(path, left.length === 0 ? all : some)
}
