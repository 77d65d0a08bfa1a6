import { describe, expect, test } from 'vitest'
import { bodySchemaVersion, type TopBlock } from './body.ts'
import {
  attachment,
  blockIds,
  body,
  bulletList,
  callout,
  details,
  heading,
  listItem,
  paragraph,
  text,
} from './body-builder.ts'
import { bodyIssues } from './body-issues.ts'
import { parseBody } from './body-schema.ts'
import { bodyText } from './body-text.ts'

const id = blockIds('ramki')
const p = (words = '') => paragraph(id(), ...(words === '' ? [] : [text(words)]))
const list = () => bulletList(id(), listItem(id(), p('Policja')))
const isKept = (block: unknown) => parseBody(body(block as TopBlock)).ok
const keys = (block: TopBlock) => bodyIssues(body(block)).map(({ key }) => key)

test('boxes are kept as they are; a box holds words, a folded section also pictures and files', () => {
  const whole = body(callout(id(), p('Zadzwoń.'), list()), details(id(), 'Wykaz', list(), attachment(id(), 3)))
  expect(parseBody(whole)).toEqual({ ok: true, body: whole })
  expect(isKept({ ...callout(id()), content: [attachment(id(), 3)] })).toBe(false)
  expect(isKept({ ...callout(id()), content: [heading(id(), 2, text('Nagłówek'))] })).toBe(false)
  expect(isKept({ ...details(id(), 'Wykaz'), content: [callout(id(), p('W środku'))] })).toBe(false)
  expect(isKept(callout(id()))).toBe(false)
})

test.each([1, 2, 3])('a body of version %d is one of today', (schemaVersion) => {
  const old = { ...body(p('Dawny tekst')), attrs: { schemaVersion } }
  expect(parseBody(old)).toEqual({ ok: true, body: { ...old, attrs: { schemaVersion: bodySchemaVersion } } })
})

test('their words are plain words, the line of a fold first', () => {
  const words = bodyText(body(callout(id(), p('Zadzwoń.')), details(id(), 'Wykaz służb', list())))
  expect(words).toBe('Zadzwoń.\nWykaz służb\nPolicja')
})

describe('publish checks', () => {
  test('nothing is wrong with a box that speaks', () => {
    expect(keys(callout(id(), p('Zadzwoń pod 112.')))).toEqual([])
    expect(keys(details(id(), 'Wykaz służb', list()))).toEqual([])
    expect(keys(details(id(), 'Plik', attachment(id(), 3)))).toEqual([])
  })

  test('an empty box and a fold without its line keep the text from readers', () => {
    expect(keys(callout(id(), p()))).toEqual(['callout-empty'])
    expect(keys(details(id(), '', list()))).toEqual(['details-without-summary'])
    expect(keys(details(id(), ' ', p()))).toEqual(['details-without-summary', 'details-empty'])
    expect(bodyIssues(body(details(id(), '', list())))).toMatchObject([{ severity: 'blocking' }])
  })

  test('what is written inside is checked as anywhere', () => {
    expect(keys(callout(id(), p('Kliknij zielony przycisk po prawej.')))).toEqual(['sensory-wording'])
  })
})
