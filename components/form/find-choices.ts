import { type ChooserKind, chooserAddresses } from '#domain/choice/chooser-kinds.ts'
import type { Choice } from './choice.ts'

export type FindChoices = (text: string, signal: AbortSignal) => Promise<readonly Choice[]>

/** Asks the server what can be chosen for some words. Rejects when it does not answer. */
export function findChoices(chooser: ChooserKind, butFor: number | null): FindChoices {
  return async (text, signal) => {
    const question = new URLSearchParams({ q: text, ...(butFor !== null && { bez: String(butFor) }) })
    const response = await fetch(`/panel/api/wybor/${chooserAddresses[chooser]}?${question}`, { signal })
    if (!response.ok) throw new Error(`The chooser answered ${response.status}`)
    const { choices } = (await response.json()) as { choices: readonly Choice[] }
    return choices
  }
}

/** Names of the tags with these numbers, '3,12'; those that are none are left out. Rejects when the server does not answer. */
export async function listTagNames(numbers: string, signal: AbortSignal): Promise<Readonly<Record<number, string>>> {
  const response = await fetch(`/panel/api/wybor/${chooserAddresses.tag}?numery=${numbers}`, { signal })
  if (!response.ok) throw new Error(`The chooser answered ${response.status}`)
  const { choices } = (await response.json()) as { choices: readonly Choice[] }
  return Object.fromEntries(choices.map(({ value, label }) => [value, label]))
}
