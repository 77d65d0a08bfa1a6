import { describe, expect, test } from 'vitest'
import { explainedUses } from './abbreviations.ts'
import type { TopBlock } from './body.ts'
import { abbr, blockIds, body, bold, footnote, heading, italic, paragraph, text } from './body-builder.ts'
import { bodyIssues } from './body-issues.ts'
import { parseBody } from './body-schema.ts'
import { bodyText } from './body-text.ts'

const id = blockIds('skroty')
const centre = abbr('Krajowe Centrum Interwencyjno-Konsultacyjne')
const p = (...content: Parameters<typeof paragraph>[1][]) => paragraph(id(), ...content)
const explained = (...blocks: TopBlock[]) => {
  const whole = body(...blocks)
  return [...explainedUses(whole)].map((node) => (node.type === 'text' ? node.text : node.type))
}

test('an abbreviation is kept with what it stands for, which cannot be nothing', () => {
  const whole = body(p(text('Zadzwoń do '), text('KCIK', centre, bold)))
  expect(parseBody(whole)).toEqual({ ok: true, body: whole })
  const standing = (expansion: unknown) =>
    parseBody(body(p(text('KCIK', { type: 'abbr', attrs: { expansion } } as never))))
  expect(standing(' Centrum ')).toMatchObject({
    ok: true,
    body: { content: [{ content: [{ marks: [{ attrs: { expansion: 'Centrum' } }] }] }] },
  })
  for (const wrong of ['', ' ', null, 'a\u0000', 'x'.repeat(501)]) expect(standing(wrong).ok, String(wrong)).toBe(false)
})

describe('words after an abbreviation', () => {
  test('come once, at its first use in a paragraph', () => {
    expect(
      explained(heading(id(), 2, text('O KCIK', centre)), p(text('KCIK-1', centre)), p(text('KCIK-2', centre))),
    ).toEqual(['KCIK-1'])
  })

  test('come after the whole of it, however it is marked', () => {
    expect(explained(p(text('KC', centre), text('IK', centre, italic), text(' pomaga')))).toEqual(['IK'])
  })

  test('do not come where the paragraph says them, in any of their forms', () => {
    expect(
      explained(
        p(text('Do Krajowego Centrum Interwencyjno-Konsultacyjnego ('), text('KCIK', centre), text(') dzwoń.')),
      ),
    ).toEqual([])
    expect(explained(p(text('Krajowe plany i centrum. '), text('KCIK', centre)))).toEqual(['KCIK'])
  })

  test('are not in a note, which stands at the end', () => {
    expect(explained(p(text('a'), footnote(id(), text('KCIK-1', centre))), p(text('KCIK-2', centre)))).toEqual([
      'KCIK-2',
    ])
  })

  test('come for each meaning', () => {
    expect(explained(p(text('KCIK', centre), text(' i '), text('KGP', abbr('Komenda Główna Policji'))))).toEqual([
      'KCIK',
      'KGP',
    ])
  })
})

test('search finds what abbreviations stand for, a line for each', () => {
  expect(bodyText(body(p(text('KCIK', centre), text(' i znów '), text('KCIK', centre))))).toBe(
    'KCIK i znów KCIK\nKrajowe Centrum Interwencyjno-Konsultacyjne',
  )
})

test('the same letters with two meanings are named, whatever the case of the words', () => {
  const keys = (other: string) =>
    bodyIssues(body(p(text('KC', abbr('Kodeks cywilny'))), p(text('KC', abbr(other))))).map(({ key }) => key)
  expect(keys('kodeks Cywilny')).toEqual([])
  expect(keys('Komenda Centralna')).toEqual(['abbreviation-differs'])
})
