import { type ChooserKind, isChooserKind } from '#domain/choice/chooser-kinds.ts'

/*
 * A field that is chosen by searching sends, beside its value, what was typed to find it and for which words or choice the
 * value stands: so nothing typed and never searched for passes for a choice. The name of the typed words says where to search.
 */

/** `butFor`: the record that asks, which is no choice for itself. */
export type ChooserOf = { readonly chooser: ChooserKind; readonly butFor: number | null }

/** Name of the button that searches; its value is the name of the field. */
export const SEARCH_COMMAND = 'szukaj'

export const typedName = (field: string, { chooser, butFor }: ChooserOf) =>
  `${field}-szukane:${chooser}:${butFor ?? ''}`
export const searchedName = (field: string) => `${field}-szukano`

/** Reads typedName back; null for the name of anything else. */
export function readTypedName(name: string): (ChooserOf & { readonly field: string }) | null {
  const [, field = '', chooser = '', butFor = ''] = /^(.+)-szukane:([a-z-]+):(\d{0,15})$/.exec(name) ?? []
  if (!isChooserKind(chooser)) return null
  return { field, chooser, butFor: butFor === '' ? null : Number(butFor) }
}

/** What such a field begins with: a choice made before, or none. */
export function chosenValues(
  field: string,
  chosen: { readonly value: string | number; readonly label: string } | null,
) {
  return chosen === null ? {} : { [field]: chosen.value, [searchedName(field)]: chosen.label }
}
