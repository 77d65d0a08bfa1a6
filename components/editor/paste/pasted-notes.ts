import type { Text } from '#domain/article/body/body.ts'
import { isBlockOf, type PastedBlock, type PastedInline } from './pasted-block.ts'
import type { PastedElement, PastedNode } from './pasted-tree.ts'

/*
 * Notes of the source. Word, LibreOffice, Google Docs and pages like ours all write them alike: a link in the text leads to the
 * note, a link in the note leads back to it. Word also says `mso-element: footnote`.
 */

/** A note, in the place of the number that called it. */
export const NOTE = 'pasted-note'

type Pair = { readonly reference: PastedElement; readonly back: PastedElement; readonly note: PastedElement }

/** The same tree with each note where the text calls it; a list of notes and the line above it are gone. */
export function withNotes(nodes: readonly PastedNode[]): readonly PastedNode[] {
  const pairs = findPairs(nodes)
  if (pairs.length === 0) return nodes
  const byReference = new Map(pairs.map((pair) => [pair.reference, pair]))
  const notes = new Set(pairs.map(({ note }) => note))
  const backs = new Set(pairs.map(({ back }) => back))

  function placed(among: readonly PastedNode[], open: ReadonlySet<PastedElement>): readonly PastedNode[] {
    return among.flatMap((node): readonly PastedNode[] => {
      if (typeof node === 'string') return [node]
      const pair = byReference.get(node)
      // A note that calls itself, by others too, is called no deeper.
      if (pair !== undefined && !open.has(pair.note)) {
        const children = placed(pair.note.children, new Set([...open, pair.note]))
        return [{ tag: NOTE, attributes: {}, style: {}, children }]
      }
      if (backs.has(node) || notes.has(node) || isSeparator(node)) return []
      return [{ ...node, children: placed(node.children, open) }]
    })
  }

  return withoutNotesHeading(placed(nodes, new Set()))
}

/** Words of a note on one line: its paragraphs one after another, what it calls itself in brackets. */
export function noteWords(blocks: readonly PastedBlock[]): readonly Text[] {
  const lines = blocks.flatMap((block) => linesOf(block)).filter((line) => line.length > 0)
  return lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'text' as const, text: ' ' }, ...line]))
}

function linesOf({ content = [] }: PastedBlock): readonly (readonly Text[])[] {
  const blocks = content.filter(isBlockOf)
  if (blocks.length > 0) return blocks.flatMap(linesOf)
  return [content.flatMap((node) => (isBlockOf(node) ? [] : textsOf(node)))]
}

function textsOf(node: PastedInline): readonly Text[] {
  if (node.type === 'text') return [node]
  if (node.type === 'hardBreak') return [{ type: 'text', text: ' ' }]
  return [{ type: 'text', text: ' (' }, ...node.attrs.words, { type: 'text', text: ')' }]
}

/** Links that lead to each other; the first of two is the one in the text. */
function findPairs(nodes: readonly PastedNode[]): readonly Pair[] {
  const places = new Map<string, { readonly element: PastedElement; readonly around: readonly PastedElement[] }>()
  const links: { readonly link: PastedElement; readonly to: string; readonly around: readonly PastedElement[] }[] = []
  const visit = (among: readonly PastedNode[], around: readonly PastedElement[]): void => {
    for (const node of among) {
      if (typeof node === 'string') continue
      for (const name of namesOf(node)) if (!places.has(name)) places.set(name, { element: node, around })
      const to = node.tag === 'a' ? /^[^#]*#(.+)$/.exec(node.attributes.href ?? '')?.[1] : undefined
      if (to !== undefined) links.push({ link: node, to, around })
      visit(node.children, [node, ...around])
    }
  }
  visit(nodes, [])
  return links.flatMap(({ link, to }, at): readonly Pair[] => {
    const own = namesOf(link)
    const target = places.get(to)
    if (own.length === 0 || target === undefined) return []
    const isInTarget = (one: (typeof links)[number]) =>
      one.link === target.element || one.around.includes(target.element)
    const back = links.slice(at + 1).find((one) => own.includes(one.to) && isInTarget(one))
    const note = back && noteAround(back.around)
    return back === undefined || note === undefined ? [] : [{ reference: link, back: back.link, note }]
  })
}

function namesOf({ attributes }: PastedElement): readonly string[] {
  return [attributes.id ?? '', attributes.name ?? ''].filter((name) => name !== '')
}

/** The nearest block of the way back; all of a note that has more than one paragraph. */
function noteAround(around: readonly PastedElement[]): PastedElement | undefined {
  const at = around.findIndex(({ tag }) => /^(?:li|p|div|aside|td|dd)$/.test(tag))
  const block = around[at]
  const outer = around[at + 1]
  return block !== undefined && outer !== undefined && isNote(outer) ? outer : block
}

function isNote({ tag, attributes, style }: PastedElement): boolean {
  if (/^(?:foot|end)note$/.test(style['mso-element'] ?? '')) return true
  return tag === 'li' || /^(?:sd(?:foot|end)note|ftn|edn)\d+$/.test(attributes.id ?? '')
}

/** The line between a text and its notes. */
function isSeparator({ tag, attributes, style }: PastedElement): boolean {
  if (/^(?:foot|end)note-separator$/.test(style['mso-element'] ?? '')) return true
  return tag === 'hr' && (attributes.width === '33%' || attributes.class === 'notes-line')
}

/** A heading of notes has nothing below it any more, nor has a line. */
function withoutNotesHeading(nodes: readonly PastedNode[]): readonly PastedNode[] {
  const kept = [...nodes]
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    if (typeof last !== 'string' && !isLeftOver(last)) {
      const inner = withoutNotesHeading(last.children)
      if (inner.length === last.children.length) return kept
      kept[kept.length - 1] = { ...last, children: inner }
      if (inner.length > 0) return kept
    }
    if (typeof last === 'string' && last.trim() !== '') return kept
    kept.pop()
  }
  return kept
}

function isLeftOver(node: PastedElement): boolean {
  if (node.tag === 'hr' || node.tag === 'br' || (node.tag === 'ol' && words(node) === '')) return true
  if (node.tag === NOTE || node.tag === 'img') return false
  const text = words(node)
  const isHeading = /^(?:h[1-6]|p)$/.test(node.tag) && /^(?:przypisy|footnotes|endnotes)$/i.test(text)
  return isHeading || (text === '' && node.children.every((child) => typeof child === 'string' || isLeftOver(child)))
}

function words(node: PastedNode): string {
  return (typeof node === 'string' ? node : node.children.map(words).join('')).replace(/\s+/g, ' ').trim()
}
