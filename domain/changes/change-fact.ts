/**
 * What an entry says in words, each behind a salted commitment of its own, so that one can be erased and the chain still
 * holds: what it is about as readers call it, its address, the unit or function that acted, the reason, and the SHA-256 of
 * what was published and of its files.
 */
export const toldFacts = ['name', 'address', 'unit', 'reason', 'content', 'files'] as const
export type ToldFact = (typeof toldFacts)[number]

/**
 * What ties an entry to rows of this database; its words are never told outside, only that they are committed to. `redacted`:
 * numbers of entries of the audit log in which words were erased.
 */
export const innerFacts = ['record', 'audit', 'redacted'] as const

export const changeFacts = [...toldFacts, ...innerFacts] as const
export type ChangeFact = (typeof changeFacts)[number]

export function isTold(fact: ChangeFact): fact is ToldFact {
  return toldFacts.some((told) => told === fact)
}

/** Why the words of an entry are not for readers now: its article was withdrawn, or its record is on no page any more. */
export type Withheld = 'withdrawn-article' | 'gone-record'

/** An address of a withdrawn article answers 410, and says so here too; that of another record is made of its name. */
const keptOf: Readonly<Record<Withheld, readonly ToldFact[]>> = {
  'withdrawn-article': ['address', 'unit'],
  'gone-record': ['unit'],
}

/**
 * Whether readers may have the words of a fact now. Nothing that was taken from them comes back through the register: of a
 * withdrawn article only the entry of the withdrawal itself tells its reason.
 */
export function isShown(
  fact: ChangeFact,
  change: { readonly kind: string; readonly withheld: Withheld | null },
): boolean {
  if (!isTold(fact)) return false
  if (change.withheld === null || keptOf[change.withheld].includes(fact)) return true
  return change.kind === 'withdrawn' && fact === 'reason'
}
