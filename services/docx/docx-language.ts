import type { DocxNode } from '#domain/docx/docx-content.ts'

/**
 * Marks of language without those of the language in which most of the text is: programs say it of every word, often
 * without having been told. `isForeign`: that language is not Polish.
 */
export function withoutMainLanguage(nodes: readonly DocxNode[]): {
  readonly nodes: readonly DocxNode[]
  readonly isForeign: boolean
} {
  const letters = new Map<string, number>()
  count(nodes, null, letters)
  const [main] = [...letters].toSorted(([, a], [, b]) => b - a)[0] ?? [null]
  return { nodes: without(main, nodes), isForeign: main !== null && main !== 'pl' }
}

const base = (tag: string) => tag.split('-')[0]?.toLowerCase() ?? ''

/** Words of which nothing is said count as Polish. */
function count(nodes: readonly DocxNode[], lang: string | null, letters: Map<string, number>): void {
  for (const node of nodes) {
    if (typeof node !== 'string') {
      count(node.children, node.attributes.lang === undefined ? lang : base(node.attributes.lang), letters)
      continue
    }
    const found = node.match(/\p{L}/gu)?.length ?? 0
    if (found > 0) letters.set(lang ?? 'pl', (letters.get(lang ?? 'pl') ?? 0) + found)
  }
}

function without(main: string | null, nodes: readonly DocxNode[]): readonly DocxNode[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node
    const { lang, ...attributes } = node.attributes
    const isKept = lang !== undefined && base(lang) !== main
    return {
      ...node,
      attributes: isKept ? { ...attributes, lang } : attributes,
      children: without(main, node.children),
    }
  })
}
