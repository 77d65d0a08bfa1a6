import { describe, expect, test } from 'vitest'
import {
  blockIds,
  body,
  bold,
  details,
  footnote,
  heading,
  italic,
  link,
  paragraph,
  text,
  textTable,
} from './body-builder.ts'
import { bodyIssues } from './body-issues.ts'
import { bodyNotes } from './body-notes.ts'
import { bodyOutline } from './body-outline.ts'
import { bodyReferences } from './body-references.ts'
import { parseBody } from './body-schema.ts'
import { bodyText } from './body-text.ts'

const id = blockIds('przypisy')
const note = (words: string) => footnote(id(), text(words))
const toArticle = link({ kind: 'article', articleId: 7 })

test('a note is kept with its marks; it holds no break, no note and stands in words only', () => {
  const whole = body(
    paragraph(id(), text('Ustawa'), footnote(id(), text('Dz.U. ', italic), text('tekst', toArticle)), text(' mówi.')),
  )
  expect(parseBody(whole)).toEqual({ ok: true, body: whole })
  expect(bodyReferences(whole).articleIds).toEqual([7])
  const holding = (...content: unknown[]) => body(paragraph(id(), { ...note('a'), content } as never))
  for (const child of [{ type: 'hardBreak' }, note('w środku'), paragraph(id(), text('akapit'))]) {
    expect(parseBody(holding(child)).ok, child.type).toBe(false)
  }
  expect(parseBody(body(note('luzem') as never)).ok).toBe(false)
  expect(parseBody(body(paragraph(id(), { ...note('a'), marks: [bold] } as never))).ok).toBe(false)
})

test('notes are counted in reading order, in cells and folds too', () => {
  const table = textTable(id, { caption: null, headers: 'row' }, [['Rok'], ['2015']])
  const cell = table.content[1]?.content[0]
  const inCell = {
    ...table,
    content: [{ ...table.content[1], content: [{ ...cell, content: [paragraph(id(), text('2015'), note('drugi'))] }] }],
  }
  const whole = body(
    paragraph(id(), text('a'), note('pierwszy')),
    inCell as never,
    details(id(), 'Więcej', paragraph(id(), text('b'), note('trzeci'))),
  )
  expect(bodyNotes(whole).map(({ content }) => content[0]?.text)).toEqual(['pierwszy', 'drugi', 'trzeci'])
})

describe('words of a note', () => {
  const whole = body(
    heading(id(), 2, text('Prawo'), note('Stan na 2024 r.')),
    paragraph(id(), text('Ustawa'), note('Dz.U. poz. 1.'), text(' mówi.')),
  )

  test('are no part of the sentence or of the outline; they come last', () => {
    expect(bodyText(whole)).toBe('Prawo\nUstawa mówi.\nStan na 2024 r.\nDz.U. poz. 1.')
    expect(bodyOutline(whole)).toMatchObject([{ text: 'Prawo', id: 'sekcja-prawo' }])
  })

  test('are no words of a heading: one with nothing else is empty, is not shown, and so is its note', () => {
    const only = body(heading(id(), 2, note('sam przypis')))
    expect(bodyIssues(only).map(({ key }) => key)).toEqual(['heading-empty'])
    expect(bodyNotes(only)).toEqual([])
  })

  test('must be there, and their links are looked at; a source may be named by its address', () => {
    const keys = (...content: Parameters<typeof text>[]) =>
      bodyIssues(body(paragraph(id(), text('a'), footnote(id(), ...content.map((one) => text(...one)))))).map(
        ({ key }) => key,
      )
    const toPage = link({ kind: 'url', href: 'https://urzad.example/a' })
    expect(keys()).toEqual(['footnote-empty'])
    expect(keys([' '])).toEqual(['footnote-empty'])
    expect(keys(['tutaj', toPage])).toEqual(['link-says-nothing'])
    expect(keys(['https://urzad.example/a', toPage])).toEqual([])
  })
})
