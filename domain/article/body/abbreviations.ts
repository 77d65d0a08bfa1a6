import { foldKey } from '#domain/text/fold-key.ts'
import type { Body, Inline, Text } from './body.ts'
import { type BodyIssue, bodyIssue } from './body-issue.ts'
import { bodyNodes, inlineText } from './body-nodes.ts'

type Use = { readonly letters: string; readonly expansion: string; readonly last: Text }

/**
 * The uses after which readers get the expansion in words: the first of each in a paragraph, unless that paragraph says it
 * already. A `title` alone is for whoever has a mouse (WCAG 3.1.4, technique G97). By the text that ends the use.
 */
export function explainedUses(body: Body): ReadonlySet<Inline> {
  const known = new Set<string>()
  const explained = new Set<Inline>()
  for (const node of bodyNodes(body)) {
    if (node.type !== 'paragraph') continue
    for (const { expansion, last } of usesIn(node.content)) {
      const key = foldKey(expansion)
      if (!known.has(key) && !says(inlineText(node.content), expansion)) explained.add(last)
      known.add(key)
    }
  }
  return explained
}

export function expansionOf({ marks }: Inline): string | null {
  return marks?.find((mark) => mark.type === 'abbr')?.attrs.expansion ?? null
}

/** What each abbreviation of a body stands for, a line each, for search. */
export function abbreviationLines(body: Body): readonly string[] {
  return [...new Set(allUses(body).map(({ expansion }) => expansion))]
}

/** Two meanings of the same letters: nobody knows which one is meant. */
export function abbreviationIssues(body: Body): readonly BodyIssue[] {
  const meanings = new Map<string, string>()
  return allUses(body).flatMap(({ letters, expansion, block }) => {
    const first = meanings.get(letters) ?? expansion
    meanings.set(letters, first)
    if (foldKey(first) === foldKey(expansion)) return []
    return [bodyIssue('abbreviation-differs', block, { text: letters, first, other: expansion })]
  })
}

function allUses(body: Body): readonly (Use & { readonly block: string })[] {
  return [...bodyNodes(body)].flatMap((node) =>
    node.type === 'paragraph' || node.type === 'heading' || node.type === 'footnote'
      ? usesIn(node.content).map((use) => ({ ...use, block: node.attrs.id }))
      : [],
  )
}

/** Neighbours of one expansion are one use, however they are marked besides. */
function usesIn(content: readonly Inline[]): readonly Use[] {
  const uses: Use[] = []
  let before: Inline | undefined
  for (const node of content) {
    const expansion = node.type === 'text' ? expansionOf(node) : null
    if (node.type === 'text' && expansion !== null) {
      const open = before !== undefined && expansionOf(before) === expansion ? uses.pop() : undefined
      uses.push({ letters: (open?.letters ?? '') + node.text, expansion, last: node })
    }
    before = node
  }
  return uses.map((use) => ({ ...use, letters: use.letters.trim() }))
}

/** Longest ending that Polish changes, in letters; of a short word the first three letters must be there. */
const LONGEST_ENDING = 3
const SHORTEST_STEM = 3

/** Whether a text says these words in any of their forms: „Krajowego Centrum” is „Krajowe Centrum”. */
function says(text: string, expansion: string): boolean {
  const stems = wordsOf(expansion).map((word) => word.slice(0, Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING)))
  const words = wordsOf(text)
  return stems.length > 0 && words.some((_, at) => stems.every((stem, index) => words[at + index]?.startsWith(stem)))
}

function wordsOf(text: string): readonly string[] {
  return foldKey(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
