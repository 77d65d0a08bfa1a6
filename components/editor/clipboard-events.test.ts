import { getSchema } from '@tiptap/core'
import { AllSelection, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import type { TopBlock } from '#domain/article/body/body.ts'
import { blockIds, body, bulletList, listItem, paragraph, text } from '#domain/article/body/body-builder.ts'
import { isOnlyPicture, plainText, takePasted } from './clipboard-events.ts'
import type { RecordAt } from './editor-services.ts'
import { toEditorJson } from './schema/editor-body.ts'
import { editorExtensions } from './schema/editor-extensions.ts'

const schema = getSchema(editorExtensions())
const id = blockIds('schowek')

function aView(from: number, to: number, ...blocks: TopBlock[]) {
  const doc = schema.nodeFromJSON(toEditorJson(body(...blocks)))
  const view = {
    state: EditorState.create({ doc, selection: TextSelection.create(doc, from, to) }),
    dispatch: (tr: Transaction) => {
      view.state = view.state.apply(tr)
    },
  }
  return view
}

function paste(
  view: ReturnType<typeof aView>,
  data: Record<string, string>,
  files: readonly File[] = [],
  record: RecordAt | null = null,
) {
  const told: { files: readonly File[]; said: string[] } = { files: [], said: [] }
  const clipboardData = { files, getData: (type: string) => data[type] ?? '' }
  const event = { clipboardData, preventDefault: () => {} } as unknown as ClipboardEvent
  const isTaken = takePasted(view as never, event, {
    onFiles: (given) => {
      told.files = given
    },
    announce: (message) => void told.said.push(message),
    recordAt: async () => record,
  })
  return { isTaken, ...told }
}

describe('an address pasted', () => {
  const words = () => aView(1, 5, paragraph(id(), text('Tutaj jest więcej.')))

  test.each([
    ['https://www.gov.pl/web/mswia', 'https://www.gov.pl/web/mswia'],
    [' https://gov.pl/a\n', 'https://gov.pl/a'],
    ['www.gov.pl', 'https://www.gov.pl'],
    ['mailto:biuro@urzad.example', 'mailto:biuro@urzad.example'],
  ])('%j on chosen words makes them a link', (pasted, href) => {
    const view = words()
    const { isTaken, said } = paste(view, { 'text/plain': pasted, 'text/html': `<a href="${pasted}">tytuł strony</a>` })
    expect(isTaken).toBe(true)
    expect(view.state.doc.textContent).toBe('Tutaj jest więcej.')
    const [mark] = view.state.doc.nodeAt(1)?.marks ?? []
    expect(mark?.attrs.target).toEqual({ kind: 'url', href })
    expect(said).toEqual(['Dodano odnośnik do zaznaczonych słów.'])
  })

  test('one that names a record of ours leads to the record', async () => {
    const view = words()
    const target = { kind: 'article', articleId: 24 } as const
    const { said } = paste(view, { 'text/plain': 'https://portal.example/aktualnosci/plan' }, [], {
      target,
      title: 'Plan',
    })
    await Promise.resolve()
    await Promise.resolve()
    const [mark, ...others] = view.state.doc.nodeAt(1)?.marks ?? []
    expect(mark?.attrs.target).toEqual(target)
    expect(others).toEqual([])
    expect(said.at(-1)).toBe('Odnośnik prowadzi do: Plan.')
  })

  test('the whole text chosen by its key is chosen words too', () => {
    const view = aView(1, 1, paragraph(id(), text('Pierwszy.')), paragraph(id(), text('Drugi.')))
    view.state = view.state.apply(view.state.tr.setSelection(new AllSelection(view.state.doc)))
    expect(paste(view, { 'text/plain': 'https://gov.pl' }).isTaken).toBe(true)
    expect(view.state.doc.textBetween(0, view.state.doc.content.size, '|')).toBe('Pierwszy.|Drugi.')
    expect(view.state.doc.nodeAt(1)?.marks).toHaveLength(1)
  })

  test('without chosen words, or with other words beside it, it is pasted as words', () => {
    const empty = aView(1, 1, paragraph(id(), text('Słowa')))
    expect(paste(empty, { 'text/plain': 'https://gov.pl' }).isTaken).toBe(false)
    expect(paste(words(), { 'text/plain': 'Zobacz https://gov.pl' }).isTaken).toBe(false)
    expect(paste(words(), { 'text/plain': 'javascript:alert(1)' }).isTaken).toBe(false)
  })
})

describe('a picture copied from a page', () => {
  const file = new File(['x'], 'obraz.png', { type: 'image/png' })

  test('is taken from its file', () => {
    const html = '<meta charset="utf-8"><!--StartFragment--><img src="https://x.example/a.png" alt="">&nbsp;'
    expect(paste(aView(1, 1, paragraph(id())), { 'text/html': html }, [file]).files).toEqual([file])
  })

  test('but a copied text or table with a picture of itself stays a text', () => {
    expect(isOnlyPicture('<style>td{}</style><table><tr><td>1</td></tr></table><img src="a.png">')).toBe(false)
    expect(isOnlyPicture('<p>Słowa <img src="a.png"></p>')).toBe(false)
    expect(isOnlyPicture('<p></p>')).toBe(false)
  })
})

test('copied as plain text, paragraphs and entries stand on lines of their own with nothing between', () => {
  const doc = schema.nodeFromJSON(
    toEditorJson(
      body(
        paragraph(id(), text('Pierwszy')),
        bulletList(id(), listItem(id(), paragraph(id(), text('raz'))), listItem(id(), paragraph(id(), text('dwa')))),
        paragraph(id(), text('Ostatni')),
      ),
    ),
  )
  expect(plainText(doc.content)).toBe('Pierwszy\nraz\ndwa\nOstatni')
})

test('everything chosen and deleted leaves a paragraph to write on', () => {
  const view = aView(1, 1, paragraph(id(), text('Słowa')), paragraph(id(), text('i więcej')))
  view.dispatch(view.state.tr.delete(0, view.state.doc.content.size))
  view.state.doc.check()
  expect(view.state.doc.content.content.map(({ type, content }) => [type.name, content.size])).toEqual([
    ['paragraph', 0],
  ])
})
