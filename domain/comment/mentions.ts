import { foldLetters } from '../text/fold-letters.ts'

export type Person = { readonly id: number; readonly name: string }

export type Mentions = {
  readonly accountIds: readonly number[]
  /** What was written after a sign @ that names nobody. */
  readonly unknown: readonly string[]
  /** First names that more than one person has. */
  readonly ambiguous: readonly string[]
}

/** Not within an e-mail address: a name begins after a blank, a bracket or at the beginning. */
const MENTION = /(?<![\p{L}\p{N}._%+-])@(\p{L}[\p{L}\p{M}'’-]*)/gu

/**
 * Who is mentioned: @ with a whole name, or with a first name that one person has. Letters count without case and
 * diacritics, so @lukasz is Łukasz.
 */
export function findMentions(words: string, people: readonly Person[]): Mentions {
  const folded = people.map(({ id, name }) => ({ id, name: foldLetters(name) }))
  // The longest name first: "Anna Maria Nowak" before "Anna".
  const byLength = folded.toSorted((one, other) => other.name.length - one.name.length)
  const accountIds = new Set<number>()
  const [unknown, ambiguous] = [new Set<string>(), new Set<string>()]
  for (const { 1: first = '', index } of words.matchAll(MENTION)) {
    const rest = foldLetters(words.slice(index + 1))
    const named = byLength.find(({ name }) => startsWithName(rest, name))
    const alike = folded.filter(({ name }) => name.split(' ')[0] === foldLetters(first))
    const [only, another] = named ? [named] : alike
    if (!only) unknown.add(first)
    else if (another) ambiguous.add(first)
    else accountIds.add(only.id)
  }
  return { accountIds: [...accountIds], unknown: [...unknown], ambiguous: [...ambiguous] }
}

function startsWithName(text: string, name: string): boolean {
  return name !== '' && text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length))
}
