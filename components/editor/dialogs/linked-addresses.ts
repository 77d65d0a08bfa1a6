import type { Mark, Text } from '#domain/article/body/body.ts'
import { parseHref } from '#domain/article/body/link-target.ts'
import { cleanLine } from '#domain/text/clean-text.ts'
import { storable } from '../schema/editor-body.ts'

export type NoteWords = readonly Text[]

const address = /https?:\/\/[^\s<>"„”]+/gi

/** The words with addresses of the web in them as links, without spaces at both ends; [] = nothing is written. */
export function withLinkedAddresses(words: NoteWords = []): NoteWords {
  if (cleanLine(storable(words.map(({ text }) => text).join(''))) === '') return []
  return trimmed(words).flatMap((node) =>
    node.marks?.some(({ type }) => type === 'link') ? [node] : linked(node, node.marks ?? []),
  )
}

function linked({ text }: Text, marks: readonly Mark[]): NoteWords {
  const made: Text[] = []
  let end = 0
  const put = (piece: string, own: readonly Mark[]) => {
    if (piece !== '') made.push({ type: 'text', text: piece, ...(own.length > 0 && { marks: own }) })
  }
  for (const match of text.matchAll(address)) {
    // A stop at the end belongs to the sentence.
    const found = match[0].replace(/[.,;:!?)\]]+$/, '')
    const href = parseHref(found)
    if (href === null) continue
    put(text.slice(end, match.index), marks)
    put(found, [{ type: 'link', attrs: { target: { kind: 'url', href } } }, ...marks])
    end = match.index + found.length
  }
  put(text.slice(end), marks)
  return made
}

function trimmed(words: NoteWords): NoteWords {
  const [first, ...rest] = words
  if (first === undefined) return []
  if (first.text.trim() === '') return trimmed(rest)
  const last = rest.at(-1)
  if (last?.text.trim() === '') return trimmed([first, ...rest.slice(0, -1)])
  if (last === undefined) return [{ ...first, text: first.text.trim() }]
  return [{ ...first, text: first.text.trimStart() }, ...rest.slice(0, -1), { ...last, text: last.text.trimEnd() }]
}
