import { changedRows } from '#components/audit/detail-rows.ts'

export type ChangedFact = { readonly term: string | null; readonly before: string; readonly after: string }

/** A fact that the log shows only among its technical data. */
const UNNAMED: ChangedFact = { term: null, before: 'dane techniczne z tymi słowami', after: 'bez tych słów' }

/**
 * Facts that are kept as JSON (an entry of the log, an input, a setting) in words, as the log says them: those that differ.
 * null = these are ordinary words, shown as they are.
 */
export function changedFacts(before: string, after: string): readonly ChangedFact[] | null {
  const [was, willBe] = [parsed(before), parsed(after)]
  if (typeof was === 'string' && typeof willBe === 'string') return [{ term: null, before: was, after: willBe }]
  if (typeof was !== 'object' || typeof willBe !== 'object') return null
  const facts = changedRows({ before: was, after: willBe }) ?? []
  return facts.length > 0 ? facts : [UNNAMED]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
