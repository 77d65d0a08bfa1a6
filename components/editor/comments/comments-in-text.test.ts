import { getSchema } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import {
  blockIds,
  blockquote,
  body,
  bold,
  bulletList,
  hardBreak,
  listItem,
  paragraph,
  superscript,
  text,
} from '#domain/article/body/body-builder.ts'
import { toEditorJson } from '../schema/editor-body.ts'
import { editorExtensions } from '../schema/editor-extensions.ts'
import { chosenWords } from './chosen-words.ts'
import { commentMarks, commentMarksKey } from './comment-marks.ts'
import { placeThreads } from './place-threads.ts'

const schema = getSchema(editorExtensions())
const id = blockIds('uwaga')
const doc = schema.nodeFromJSON(
  toEditorJson(
    body(
      paragraph(
        id(),
        text('Plan na rok. Nowy '),
        text('plan', bold),
        hardBreak,
        text('i stary plan, 10'),
        text('6', superscript),
        text(' osób.'),
      ),
      bulletList(
        id(),
        listItem(id(), paragraph(id(), text('Termin: marzec.'))),
        listItem(id(), paragraph(id(), text('Miejsce: Łódź.'))),
      ),
      blockquote(id(), 'Jan Kos', paragraph(id(), text('Tak było.'))),
    ),
  ),
)
const [first, list, quote] = ['uwaga-0001', 'uwaga-0002', 'uwaga-0007']

/** Where the words are in the document, the last of them. */
function placeOfWords(of: Node, words: string): { from: number; to: number } {
  let found: { from: number; to: number } | null = null
  of.descendants((node, position) => {
    if (!node.isTextblock) return true
    const at = node.textBetween(0, node.content.size, undefined, '\n').lastIndexOf(words)
    if (at !== -1) found = { from: position + 1 + at, to: position + 1 + at + words.length }
    return false
  })
  if (found === null) throw new Error(`There is no "${words}"`)
  return found
}

function choosing(words: string) {
  const { from, to } = placeOfWords(doc, words)
  return chosenWords(EditorState.create({ doc, selection: TextSelection.create(doc, from, to) }))
}

describe('the words of a comment', () => {
  test('are those that are chosen, across marks and lines, and which of the same words', () => {
    expect(choosing('plan\ni stary')).toEqual({ passageId: first, quote: 'plan\ni stary', occurrence: 0 })
    expect(choosing('plan')).toEqual({ passageId: first, quote: 'plan', occurrence: 1 })
    expect(choosing('Miejsce: Łódź.')).toEqual({ passageId: list, quote: 'Miejsce: Łódź.', occurrence: 0 })
  })

  test('are said as the passage says them', () => {
    expect(choosing('106 osób')?.quote).toBe('10⁶ osób')
  })

  test('are the whole block while nothing is chosen, and end with the block they begin in', () => {
    const { from } = placeOfWords(doc, 'Tak było.')
    const cursor = EditorState.create({ doc, selection: TextSelection.create(doc, from) })
    expect(chosenWords(cursor)).toEqual({ passageId: quote, quote: 'Tak było.\nJan Kos', occurrence: 0 })
    const across = TextSelection.create(doc, placeOfWords(doc, 'Łódź.').from, from + 3)
    expect(chosenWords(EditorState.create({ doc, selection: across }))).toMatchObject({
      passageId: list,
      quote: 'Łódź.',
    })
  })
})

describe('a thread at the desk', () => {
  const about = (passageId: string, words: string, threadId = 1) => ({
    id: threadId,
    anchor: { passageId, quote: words, before: '', after: '' },
    comments: [],
  })
  const head = { title: 'Plan działań', summary: '' }
  const wordsOf = (of: Node, { from, to }: { readonly from: number; readonly to: number }) =>
    of.textBetween(from, to, '|', '/')

  test('marks its words in the document, and only there', () => {
    const [one] = placeThreads(doc, head, [about(first, 'plan\ni stary')])
    expect(one?.mark && wordsOf(doc, one.mark)).toBe('plan/i stary')
    const [other] = placeThreads(doc, head, [about(list, 'marzec.\nMiejsce')])
    expect(other?.mark && wordsOf(doc, other.mark)).toBe('marzec.|Miejsce')
  })

  test('marks the block where the words are none of its text, and nothing of the title', () => {
    const [caption] = placeThreads(doc, head, [about(quote, 'Jan Kos')])
    expect(caption?.mark).toMatchObject({ isBlock: true })
    expect(doc.nodeAt(caption?.mark?.from ?? 0)?.type.name).toBe('blockquote')
    expect(placeThreads(doc, head, [about('@title', 'Plan')])).toMatchObject([
      { mark: null, place: { passageId: '@title' } },
    ])
  })

  test('is in the order of the text: the whole text first, what was deleted last', () => {
    const whole = { id: 5, anchor: null, comments: [] }
    const gone = about(first, 'czegoś takiego nigdy tu nie było', 2)
    const threads = [gone, about(quote, 'Tak', 3), about('@title', 'Plan', 4), whole, about(first, 'Plan', 6)]
    expect(placeThreads(doc, head, threads).map(({ id: number }) => number)).toEqual([5, 4, 6, 3, 2])
  })

  test('its mark moves with the words while they are written around', () => {
    const state = EditorState.create({ doc, plugins: [commentMarks()] })
    const [{ mark } = { mark: null }] = placeThreads(doc, head, [about(list, 'marzec')])
    const marked = state.apply(state.tr.setMeta(commentMarksKey, mark === null ? [] : [mark]))
    const later = marked.apply(marked.tr.insertText('Nowe słowa. ', 1))
    const [decoration] = commentMarksKey.getState(later)?.find() ?? []
    expect(decoration && wordsOf(later.doc, decoration)).toBe('marzec')
    expect(later.doc.textBetween(0, later.doc.content.size)).not.toContain('commented')
  })
})
