import type { TextEditor } from './edit-texts.ts'
import { applyEdits } from './replace-phrase.ts'

/** What a verb of a record takes, as plain JSON. */
type Facts = { readonly [name: string]: unknown }

/**
 * The facts of a record with what the editor makes of them: of the fields named in `words`, and of addresses, whose names end
 * with "url"; however deep they are. Dates, kinds and numbers stay as they are.
 */
export function editFacts<Given extends Facts>(facts: Given, words: ReadonlySet<string>, editor: TextEditor): Given {
  const edited = Object.entries(facts).map(([name, value]) => [name, editFact(name, value, words, editor)])
  // The same names with the same kinds of values.
  return Object.fromEntries(edited) as Given
}

function editFact(name: string, value: unknown, words: ReadonlySet<string>, editor: TextEditor): unknown {
  if (Array.isArray(value)) return value.map((item) => editFact(name, item, words, editor))
  if (typeof value === 'object' && value !== null) return editFacts(value as Facts, words, editor)
  if (typeof value !== 'string') return value
  if (/url$/i.test(name)) return editor.href(value) ?? value
  return words.has(name) ? applyEdits(value, editor.words(value, 'body')) : value
}
