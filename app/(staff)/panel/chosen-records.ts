import type { FormReader } from '#app/_server/form-reader.ts'
import { seenName } from '#components/panel/bulk/seen-name.ts'
import { BULK_FIELDS } from '#domain/bulk/bulk-choice.ts'

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
