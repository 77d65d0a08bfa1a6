import { expect, test } from 'vitest'
import { blockIds, body, bold, hardBreak, heading, paragraph, text } from './body-builder.ts'
import { bodyOutline } from './body-outline.ts'

test('a body without headings has no outline', () => {
  expect(bodyOutline(body(paragraph('akapit-1', text('Tekst'))))).toEqual([])
})

test('anchors are slugs of the headings, unique and never an id of the page around', () => {
  const id = blockIds('naglowek')
  const outline = bodyOutline(
    body(
      heading(id(), 2, text('Zadania '), text('zespołów', bold)),
      heading(id(), 3, text('Zadania'), hardBreak, text('zespołów ')),
      heading(id(), 2, text('  ')),
      heading(id(), 2),
      heading(id(), 4, text('Допомога')),
      heading(id(), 2, text('מידע')),
      heading(id(), 2, text('Treść')),
      heading(id(), 2, text('Strona')),
      heading(id(), 2, text('Zadania zespołów 2')),
      heading(id(), 2, text('Zadania zespołów')),
    ),
  )
  expect(outline.map((entry) => [entry.id, entry.level, entry.text])).toEqual([
    ['sekcja-zadania-zespolow', 2, 'Zadania zespołów'],
    ['sekcja-zadania-zespolow-2', 3, 'Zadania zespołów'],
    ['sekcja-dopomoha', 4, 'Допомога'],
    ['sekcja', 2, 'מידע'],
    ['sekcja-tresc', 2, 'Treść'],
    ['sekcja-strona', 2, 'Strona'],
    ['sekcja-zadania-zespolow-2-2', 2, 'Zadania zespołów 2'],
    ['sekcja-zadania-zespolow-3', 2, 'Zadania zespołów'],
  ])
  expect(outline[0]?.blockId).toBe('naglowek-0001')
})

test('a long heading has a shorter anchor', () => {
  const [entry] = bodyOutline(body(heading('naglowek', 2, text('Powołano kolejne wojewódzkie zespoły '.repeat(10)))))
  expect(entry?.id.length).toBeLessThanOrEqual(80)
  expect(entry?.id).toMatch(/^sekcja-powolano-[a-z-]+[a-z]$/)
})

test('ten thousand equal headings get ten thousand anchors', () => {
  const id = blockIds('naglowek')
  const outline = bodyOutline(body(...Array.from({ length: 10_000 }, () => heading(id(), 2, text('To samo')))))
  expect(new Set(outline.map((entry) => entry.id)).size).toBe(10_000)
})
