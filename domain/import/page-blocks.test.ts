import { describe, expect, test } from 'vitest'
import { type PageItem, pageBlocks } from './page-blocks.ts'
import { plainTextLines } from './plain-text-lines.ts'
import type { SourceLine } from './source-line.ts'

function outline(items: readonly PageItem[]): string {
  return items
    .map(({ text, children }) => text.text + (children.length > 0 ? `(${outline(children)})` : ''))
    .join(' | ')
}

function shapes(text: string): string[] {
  return pageBlocks(plainTextLines(text)).map((block) => {
    if (block.kind === 'list') return `list ${outline(block.items)}`
    return block.kind === 'table' ? 'table' : `${block.kind} ${block.text.text}`
  })
}

describe('plain text', () => {
  test.each([
    ['a\n\nb', ['paragraph a', 'paragraph b']],
    ['a\nb', ['paragraph a\nb']],
    ['• a\n• b\n\nc', ['list a | b', 'paragraph c']],
    ['• a\n\n• b', ['list a | b']],
    ['• a\n    dalszy ciąg\n• b', ['list a\ndalszy ciąg | b']],
    ['• pierwszy punkt\ndalszy ciąg', ['list pierwszy punkt\ndalszy ciąg']],
    ['• punkt.\nNowy akapit', ['list punkt.', 'paragraph Nowy akapit']],
    ['• a\n  • b\n  • c\n• d', ['list a(b | c) | d']],
    ['  • a\n• b', ['list a | b']],
    ['Logo projektu XyzDalej tekst', ['image-text Logo projektu Xyz', 'paragraph Dalej tekst']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(shapes(text)).toEqual(expected)
  })

  test('breaks made to fit a width are spaces, breaks of the author stay', () => {
    const words =
      'Zespół spotyka się co miesiąc w urzędzie wojewódzkim, aby omówić bieżące sprawy oraz plany na kolejne tygodnie pracy w regionie i poza nim, a także podział zadań między osoby, które w nim zasiadają, i terminy następnych spotkań z gośćmi'
    const wrapped = words.match(/.{1,60}(?: |$)/g)?.map((line) => line.trim()) ?? []
    expect(wrapped.length).toBeGreaterThan(3)
    expect(shapes(wrapped.join('\n'))).toEqual([`paragraph ${words.slice(0, wrapped.join(' ').length)}`])
    expect(shapes('ul. Nowa 1\n00-001 Miasto\nPolska\nEuropa')).toEqual([
      'paragraph ul. Nowa 1\n00-001 Miasto\nPolska\nEuropa',
    ])
  })
})

describe('lines of other formats', () => {
  const line = (over: Partial<SourceLine>): SourceLine => ({
    kind: 'text',
    text: 'tekst',
    indent: 0,
    line: 1,
    gap: true,
    ...over,
  })

  test('text right behind an image in the same block is what the image ran into', () => {
    const image = line({ kind: 'image-alt', text: 'Plakat' })
    expect(pageBlocks([image, line({ gap: false })])[0]).toMatchObject({
      kind: 'image-text',
      gluedTo: 'tekst',
      isRunIn: false,
    })
    expect(pageBlocks([image, line({})])[0]).toMatchObject({ gluedTo: null })
  })

  test('headings stand between levels 2 and 4', () => {
    const levels = [1, 2, 3, 4, 5, 6].map((level) => pageBlocks([line({ kind: 'heading', level })])[0])
    expect(levels.map((block) => block?.kind === 'heading' && block.level)).toEqual([2, 2, 3, 4, 4, 4])
  })

  test('numbered and plain lists beside each other are two lists', () => {
    const blocks = pageBlocks([line({ kind: 'list-item', bullet: 'number' }), line({ kind: 'list-item', bullet: '•' })])
    expect(blocks).toHaveLength(2)
  })

  test('a list deeper than four levels is flattened, not lost', () => {
    const items = [0, 2, 4, 6, 8].map((indent) => line({ kind: 'list-item', bullet: '•', indent, text: `p${indent}` }))
    const list = pageBlocks(items)[0]
    expect(list?.kind === 'list' && outline(list.items)).toBe('p0(p2(p4(p6 | p8)))')
  })
})
